-- Whom it is told when about one kind of target; nobody before an administrator has tried it and switched it on.
create table escalation_ladder (
    owner_kind varchar(32) not null,
    milestone varchar(32) not null,
    active boolean not null,
    rungs varchar(60) not null,
    version bigint not null,
    primary key (owner_kind, milestone)
);
insert into escalation_ladder (owner_kind, milestone, active, rungs, version) values
    ('TASK', 'ACCEPTED', false, '0,15', 0),
    ('TASK', 'DONE', false, '-15,30,120', 0),
    ('REQUEST', 'DONE', false, '-30,60', 0),
    ('PROMISE', 'KEPT', false, '-10,0', 0);

-- One level of one target that was missed or soon due: when it is to be told, to whom it was, and who took it on.
create table escalation_step (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    owner_kind varchar(32) not null,
    owner_id uuid not null,
    milestone varchar(32) not null,
    target_due_at timestamp(6) with time zone not null,
    rung integer not null,
    due_at timestamp(6) with time zone not null,
    state varchar(32) not null,
    told_at timestamp(6) with time zone,
    taken_on_by uuid references employee (id),
    taken_on_by_name varchar(100),
    taken_on_at timestamp(6) with time zone,
    words varchar(500),
    version bigint not null,
    constraint escalation_step_once unique (owner_id, owner_kind, milestone, target_due_at, rung),
    constraint escalation_step_target foreign key (owner_id, owner_kind, milestone)
        references clock_target (owner_id, owner_kind, milestone),
    constraint escalation_step_state check (state in ('WAITING', 'TOLD', 'TAKEN_ON', 'SPARED')),
    constraint escalation_step_told check (state not in ('TOLD', 'TAKEN_ON') or told_at is not null),
    constraint escalation_step_taken check (state <> 'TAKEN_ON' or (taken_on_by is not null and taken_on_at is not null))
);
create index escalation_step_waiting on escalation_step (state, due_at);
create index escalation_step_of_estate on escalation_step (estate_id, state, told_at);
create table escalation_told (
    step_id uuid not null references escalation_step (id),
    employee_id uuid not null references employee (id),
    primary key (step_id, employee_id)
);
create index escalation_told_to on escalation_told (employee_id);

-- The scan goes from look to look, and steps are found by when they were missed.
alter table lease add column done_until timestamp(6) with time zone;
create index clock_target_missed on clock_target (state, missed_at);
