-- What was done to accounts, employees and departments, by whom and when: written in the transaction of the act, never
-- changed. Of people it holds ids; accounts and departments are named as they were then.
create table staff_act (
    id uuid primary key,
    kind varchar(40) not null,
    subject_id uuid not null,
    -- user name, staff number or department code
    subject varchar(64) not null,
    -- null where it concerns no estate
    estate_id uuid references estate (id),
    -- null where the system did it
    by_employee uuid,
    by_name varchar(80) not null,
    occurred_at timestamp(6) with time zone not null,
    details jsonb not null
);
create index staff_act_latest on staff_act (occurred_at, id);
create index staff_act_subject on staff_act (subject, occurred_at);
