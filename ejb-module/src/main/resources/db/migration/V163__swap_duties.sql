-- A butler asks a colleague to have a duty in their place, perhaps for one of theirs; the duty manager grants it (S22).
create table duty_swap (
    id uuid primary key,
    version bigint not null,
    roster_id uuid not null references roster (id),
    duty_id uuid not null references duty (id),
    asked_by uuid not null references employee (id),
    asked_of uuid not null references employee (id),
    in_return_id uuid references duty (id),
    reason varchar(300) not null,
    state varchar(32) not null,
    asked_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    decided_by uuid references employee (id),
    decided_by_name varchar(100),
    decided_at timestamp(6) with time zone,
    words varchar(300),
    constraint duty_swap_two check (asked_by <> asked_of and (in_return_id is null or in_return_id <> duty_id)),
    constraint duty_swap_state check (state in ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'GRANTED', 'REFUSED')),
    constraint duty_swap_decided check ((state in ('GRANTED', 'REFUSED')) = (decided_at is not null))
);
create index duty_swap_of_roster on duty_swap (roster_id, state);
create index duty_swap_by on duty_swap (asked_by, asked_at);
create index duty_swap_of on duty_swap (asked_of, asked_at);
