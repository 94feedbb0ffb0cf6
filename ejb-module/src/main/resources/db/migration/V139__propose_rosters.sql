-- The search for whom to give the duties of a draft to. Whoever searches writes down that it lives; duties is the best that was found, of
-- each duty its id and that of the employee, 16 bytes each.
create table roster_proposal (
    id uuid primary key,
    version bigint not null,
    roster_id uuid not null,
    estate_id uuid not null references estate (id),
    roster_version bigint not null,
    state varchar(32) not null,
    running_for uuid,
    begun_by uuid not null references employee (id),
    begun_by_name varchar(100) not null,
    begun_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    alive_at timestamp(6) with time zone not null,
    better_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    settled_by uuid references employee (id),
    settled_by_name varchar(100),
    holes integer not null,
    refused integer not null,
    told integer not null,
    duties bytea,
    constraint proposal_of_roster foreign key (roster_id, estate_id) references roster (id, estate_id),
    constraint proposal_state check (state in ('RUNNING', 'STOPPED', 'FINISHED', 'FAILED', 'KEPT', 'DISCARDED')),
    constraint proposal_one_at_a_time unique (running_for),
    constraint proposal_running check ((state = 'RUNNING') = (running_for is not null)),
    constraint proposal_ended check ((state = 'RUNNING') = (ended_at is null)),
    constraint proposal_settled check ((state in ('KEPT', 'DISCARDED')) = (settled_by is not null)),
    constraint proposal_found check ((duties is null) = (better_at is null))
);
create index proposal_of_roster_by_time on roster_proposal (roster_id, begun_at);
