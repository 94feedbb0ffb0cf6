-- The ledger of every service clock: a chain of intervals without overlap (two unique keys) and without gap (each link but
-- the first begins where another ends). The open end is a far date.
create table clock_link (
    owner_kind varchar(32) not null,
    owner_id uuid not null,
    valid_from timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone not null,
    previous_until timestamp(6) with time zone,
    estate_id uuid not null,
    state varchar(32) not null,
    reason varchar(200),
    counting_since timestamp(6) with time zone not null,
    version bigint not null,
    primary key (owner_kind, owner_id, valid_from),
    constraint clock_link_one_end unique (owner_kind, owner_id, valid_until),
    constraint clock_link_follows foreign key (owner_kind, owner_id, previous_until)
        references clock_link (owner_kind, owner_id, valid_until),
    constraint clock_link_no_gap check (previous_until = valid_from),
    constraint clock_link_forward check (valid_until > valid_from),
    constraint clock_link_state check (state in ('RUNNING', 'PAUSED', 'CLOSED'))
);
create index clock_link_due on clock_link (owner_kind, state, valid_until, counting_since);
