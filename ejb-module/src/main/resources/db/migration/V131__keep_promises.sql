-- What a post promised to a home by when. It is broken where its time passed, and stays broken when it is made good later; a time
-- agreed on anew before is a promise of its own, which the former one names. Reports count by the day on the wall of the estate.
create table promise (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    post_id uuid not null references butler_post (id),
    unit_id uuid not null references unit (id),
    person_id uuid references person (id),
    kind varchar(32) not null,
    words varchar(300),
    about_kind varchar(32),
    about_id uuid references origin (id),
    made_by uuid not null references employee (id),
    made_by_name varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    due_day date not null,
    state varchar(32) not null,
    broken_at timestamp(6) with time zone,
    happened_at timestamp(6) with time zone,
    settled_by uuid references employee (id),
    settled_by_name varchar(100),
    settled_at timestamp(6) with time zone,
    why varchar(1000),
    followed_by uuid references promise (id),
    version bigint not null,
    constraint promise_state check (state in ('OPEN', 'KEPT', 'BROKEN', 'MADE_GOOD', 'MOVED', 'RELEASED')),
    constraint promise_due_after_made check (due_at > made_at),
    constraint promise_about check ((about_kind is null) = (about_id is null)),
    constraint promise_kept_in_time check (state <> 'KEPT' or (happened_at is not null and happened_at <= due_at)),
    constraint promise_broken check (state not in ('BROKEN', 'MADE_GOOD') or broken_at is not null),
    constraint promise_settled check (state in ('OPEN', 'BROKEN') or (settled_by is not null and settled_at is not null)),
    constraint promise_why check (state not in ('MADE_GOOD', 'MOVED', 'RELEASED') or why is not null),
    constraint promise_moved check (state <> 'MOVED' or followed_by is not null)
);
create index promise_owed on promise (estate_id, state, due_at);
create index promise_by_due on promise (estate_id, due_at);
create index promise_by_day on promise (estate_id, due_day, state, post_id);
create index promise_of_unit on promise (unit_id, due_at);
create index promise_about_it on promise (about_id);
