-- What has to have happened by when, on a service clock. Each act on the clock, and each change of its working time, works out anew
-- when a target is due; so the scan is one comparison in one index, whatever the hours of the department are.
create table clock_target (
    owner_id uuid not null,
    owner_kind varchar(32) not null,
    milestone varchar(32) not null,
    estate_id uuid not null references estate (id),
    department_id uuid references department (id),
    minutes integer,
    counts_from timestamp(6) with time zone not null,
    state varchar(32) not null,
    due_at timestamp(6) with time zone not null,
    missed_at timestamp(6) with time zone,
    met_at timestamp(6) with time zone,
    version bigint not null,
    constraint clock_target_once primary key (owner_id, owner_kind, milestone),
    constraint clock_target_state check (state in ('RUNNING', 'RESTING', 'MISSED', 'MET', 'DROPPED')),
    constraint clock_target_missed check (state <> 'MISSED' or missed_at is not null),
    constraint clock_target_met check (state <> 'MET' or met_at is not null)
);

insert into clock_target (owner_id, owner_kind, milestone, estate_id, department_id, minutes, counts_from, state, due_at, met_at, version)
    select t.id, 'TASK', 'DONE', t.estate_id, t.department_id, t.done_minutes, t.ordered_at,
        case when t.status = 'FED_BACK' then 'MET' when t.status in ('WITHDRAWN', 'REFUSED', 'HANDED_BACK') then 'DROPPED'
            when t.status = 'PAUSED' then 'RESTING' else 'RUNNING' end,
        t.ordered_at + t.done_minutes * interval '1' minute, f.occurred_at, 0
    from task t left join feedback f on f.id = t.feedback_id
    where t.ordered_at is not null and t.done_minutes is not null;
insert into clock_target (owner_id, owner_kind, milestone, estate_id, department_id, minutes, counts_from, state, due_at, version)
    select id, 'TASK', 'ACCEPTED', estate_id, department_id, accept_minutes, ordered_at,
        case when status in ('ORDERED', 'RECEIVED') then 'RUNNING' else 'DROPPED' end,
        ordered_at + accept_minutes * interval '1' minute, 0
    from task where ordered_at is not null and accept_minutes is not null;
insert into clock_target (owner_id, owner_kind, milestone, estate_id, counts_from, state, due_at, version)
    select id, 'REQUEST', 'DONE', estate_id, submitted_at, 'RUNNING', owed_by, 0
    from request where owed_by is not null and status not in ('FED_BACK', 'CONFIRMED');

create index clock_target_due on clock_target (state, due_at);
create index clock_target_of_department on clock_target (department_id, state);

-- One row for each thing that one node at a time does; who does it holds the row locked.
create table lease (
    name varchar(40) primary key
);
insert into lease (name) values ('targets');

-- Day and night counting alone could be asked by this: replaced by the targets.
drop index clock_link_due;
alter table clock_link drop column counting_since;
