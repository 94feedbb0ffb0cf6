-- What tasks were ordered for. Closed only with a feedback in hand; whoever owns the origin, and every task of it, carries
-- "closed" through a composite foreign key, so that closing early fails in the database too.
create table origin (
    id uuid primary key,
    kind varchar(32) not null,
    estate_id uuid not null references estate (id),
    number varchar(32) not null,
    place varchar(200) not null,
    access varchar(500),
    line_name varchar(40) not null,
    line_phone varchar(40) not null,
    closed boolean not null default false,
    last_feedback_id uuid,
    version bigint not null,
    constraint origin_closed_key unique (id, closed),
    constraint origin_closed_needs_feedback check (not closed or last_feedback_id is not null)
);

create table task (
    id uuid primary key,
    origin_id uuid not null,
    origin_closed boolean not null default false,
    estate_id uuid not null references estate (id),
    department_id uuid not null references department (id),
    position integer not null,
    after_positions jsonb not null,
    title varchar(120) not null,
    words text,
    accept_minutes integer,
    done_minutes integer,
    form_key varchar(80),
    form_version integer,
    evidence jsonb not null,
    status varchar(32) not null,
    order_sequence bigint not null,
    ordered_at timestamp(6) with time zone,
    received_at timestamp(6) with time zone,
    executor varchar(80),
    reason text,
    withdrawal_asked boolean not null,
    feedback_id uuid,
    version bigint not null,
    constraint task_origin foreign key (origin_id, origin_closed) references origin (id, closed) on update cascade,
    constraint task_position unique (origin_id, position),
    constraint task_not_open_under_closed_origin check (not origin_closed or status in ('FED_BACK', 'WITHDRAWN')),
    constraint task_fed_back_has_feedback check (status <> 'FED_BACK' or feedback_id is not null)
);
create index task_department on task (estate_id, department_id, status);

create table feedback (
    id uuid primary key,
    task_id uuid not null references task (id),
    origin_id uuid not null references origin (id),
    outcome varchar(32) not null,
    words text not null,
    minutes integer not null,
    cost numeric(12, 2),
    answers jsonb not null,
    attachments jsonb not null,
    given_by varchar(80) not null,
    occurred_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    constraint feedback_of_origin unique (origin_id, id),
    constraint feedback_of_task unique (task_id, id)
);

alter table origin add constraint origin_last_feedback foreign key (id, last_feedback_id) references feedback (origin_id, id);
alter table task add constraint task_feedback foreign key (id, feedback_id) references feedback (task_id, id);
