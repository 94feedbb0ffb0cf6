-- Letters that wait to be sent. The relay claims them with "for update skip locked" and moves what went to sent_message, so
-- that this table stays as small as the backlog. next_attempt_at is empty until an attempt failed.
create table outbox (
    id uuid primary key,
    flow varchar(16) not null,
    destination varchar(100) not null,
    subject uuid not null,
    sequence bigint not null,
    type varchar(100) not null,
    body text not null,
    estate_id uuid,
    department_id uuid,
    occurred_at timestamp(6) with time zone not null,
    queued_at timestamp(6) with time zone not null,
    attempts int not null default 0,
    next_attempt_at timestamp(6) with time zone,
    last_error varchar(500)
);
-- "is an earlier letter of the same subject still here?"
create index outbox_subject on outbox (subject, flow, sequence);
create index outbox_department on outbox (estate_id, department_id, queued_at);

-- What was sent, for as long as the retention says. A letter that is sent again stands here again.
create table sent_message (
    id uuid not null,
    flow varchar(16) not null,
    destination varchar(100) not null,
    subject uuid not null,
    sequence bigint not null,
    type varchar(100) not null,
    body text not null,
    estate_id uuid,
    department_id uuid,
    occurred_at timestamp(6) with time zone not null,
    queued_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone not null,
    primary key (id, sent_at)
);
create index sent_message_age on sent_message (sent_at);
create index sent_message_subject on sent_message (subject, flow, sequence);

-- Orders without any answer yet: kept as rows that go, so that a million answered ones cost nothing.
create table unanswered_order (
    subject uuid not null,
    sequence bigint not null,
    estate_id uuid not null,
    department_id uuid not null,
    since timestamp(6) with time zone not null,
    primary key (subject, sequence)
);
create index unanswered_order_department on unanswered_order (estate_id, department_id, since);

-- Which messages were taken in: a repeat is a no-op.
create table inbox (
    message_id uuid not null,
    flow varchar(16) not null,
    received_at timestamp(6) with time zone not null,
    primary key (message_id, flow)
);
create index inbox_age on inbox (received_at);

-- How far each subject came, and how many of its messages are parked: with none, taking the next one in is a single update.
create table inbox_stream (
    subject uuid not null,
    flow varchar(16) not null,
    last_sequence bigint not null,
    parked int not null default 0,
    primary key (subject, flow)
);

-- Came before their predecessor, or before the thing they are about.
create table parked_message (
    message_id uuid not null,
    flow varchar(16) not null,
    destination varchar(100) not null,
    subject uuid not null,
    sequence bigint not null,
    estate_id uuid,
    department_id uuid,
    occurred_at timestamp(6) with time zone,
    body text not null,
    since timestamp(6) with time zone not null,
    deadline timestamp(6) with time zone not null,
    primary key (message_id, flow)
);
create index parked_message_subject on parked_message (subject, flow, sequence);
create index parked_message_deadline on parked_message (deadline);
create index parked_message_estate on parked_message (estate_id, since);

-- What could not be taken in, with the reason. One row for each message, however often it fails.
create table dead_letter (
    id uuid primary key,
    message_id uuid not null,
    flow varchar(16) not null,
    destination varchar(100) not null,
    subject uuid,
    sequence bigint,
    estate_id uuid,
    department_id uuid,
    body text not null,
    reason_key varchar(100) not null,
    detail varchar(1000) not null,
    occurred_at timestamp(6) with time zone,
    received_at timestamp(6) with time zone not null,
    failures int not null,
    status varchar(32) not null,
    handled_by varchar(200),
    handled_at timestamp(6) with time zone,
    version bigint not null,
    unique (message_id, flow)
);
create index dead_letter_estate on dead_letter (estate_id, status, received_at);
create index dead_letter_status on dead_letter (status, received_at);

-- Who did what with it, and why. Append-only.
create table delivery_act (
    id uuid primary key,
    dead_letter_id uuid not null references dead_letter (id),
    act varchar(32) not null,
    actor_kind varchar(32) not null,
    actor_id uuid,
    actor_name varchar(200) not null,
    reason varchar(2000),
    at timestamp(6) with time zone not null
);
create index delivery_act_letter on delivery_act (dead_letter_id, at);
