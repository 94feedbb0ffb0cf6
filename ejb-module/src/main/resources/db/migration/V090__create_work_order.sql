-- The department's side of a task. The last order stands in full as it was sent; what lists show of it has columns.
create table work_order (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    department_id uuid not null references department (id),
    task_order text not null,
    number varchar(40) not null,
    position integer not null,
    title varchar(200) not null,
    place varchar(200) not null,
    access varchar(2000),
    needs_photo boolean not null,
    status varchar(32) not null,
    -- follows the status: what is in hand is little at any time, and found by equality among the millions that are not
    in_hand boolean not null,
    due_at timestamp(6) with time zone,
    executor_id uuid references employee (id),
    executor_name varchar(100),
    reason text,
    redo_reason text,
    withdrawal_reason text,
    withdrawal_asked boolean not null,
    received_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone,
    fed_back_at timestamp(6) with time zone,
    feedback text,
    progress_sequence bigint not null,
    version bigint not null,
    constraint work_order_taken_by_a_person
        check (status not in ('ACCEPTED', 'IN_PROGRESS', 'PAUSED', 'FED_BACK') or executor_id is not null),
    constraint work_order_in_hand_follows_status
        check (in_hand = (status in ('RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'PAUSED'))),
    constraint work_order_fed_back_has_feedback
        check (status <> 'FED_BACK' or (feedback is not null and fed_back_at is not null)),
    constraint work_order_withdrawal_waits_while_begun
        check (not withdrawal_asked or status in ('IN_PROGRESS', 'PAUSED'))
);
create index work_order_due on work_order (estate_id, department_id, in_hand, status, due_at, id);
create index work_order_fed_back on work_order (estate_id, department_id, fed_back_at);

-- What happened to it, for the department's own screens. Append-only.
create table work_order_log (
    id uuid primary key,
    work_order_id uuid not null references work_order (id),
    at timestamp(6) with time zone not null,
    action varchar(32) not null,
    by_id uuid references employee (id),
    by_name varchar(100) not null,
    words text
);
create index work_order_log_of on work_order_log (work_order_id, at, id);
