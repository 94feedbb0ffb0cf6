-- An owner's request. It shares its id with its origin, and carries the origin's "closed": it cannot be closed under an open
-- origin, nor without the owner's confirmation.
create table request (
    id uuid primary key,
    number varchar(32) not null,
    estate_id uuid not null references estate (id),
    phase varchar(32) not null,
    unit_id uuid not null references unit (id),
    person_id uuid references person (id),
    post_id uuid not null references butler_post (id),
    item_id uuid not null references service_item (id),
    channel varchar(32) not null,
    priority varchar(32) not null,
    subject varchar(120) not null,
    words text,
    answers jsonb not null,
    form_version integer not null,
    wished_at timestamp(6) with time zone,
    done_minutes integer,
    status varchar(32) not null,
    lawful varchar(32),
    safe varchar(32),
    reasonable varchar(32),
    reason text,
    submitted_at timestamp(6) with time zone not null,
    submitted_by uuid not null references employee (id),
    owner_reminders integer not null,
    confirmation_kind varchar(32),
    confirmed_at timestamp(6) with time zone,
    fulfilment varchar(32),
    closed_at timestamp(6) with time zone,
    reopened boolean not null,
    origin_closed boolean not null default false,
    version bigint not null,
    constraint request_number_unique unique (number),
    constraint request_origin foreign key (id, origin_closed) references origin (id, closed) on update cascade,
    constraint request_closed_needs_closed_origin check (status <> 'CLOSED' or origin_closed),
    constraint request_closed_needs_confirmation
        check (status not in ('CONFIRMED', 'CLOSED') or (confirmation_kind is not null and confirmed_at is not null)),
    constraint request_closed_needs_fulfilment check (status <> 'CLOSED' or (fulfilment is not null and closed_at is not null)),
    constraint request_unmet_needs_reason check (fulfilment is null or fulfilment = 'MET' or reason is not null)
);
create index request_by_status on request (estate_id, status, submitted_at);
create index request_by_time on request (estate_id, submitted_at);
create index request_by_post on request (estate_id, post_id, status, submitted_at);
create index request_by_unit on request (estate_id, unit_id, submitted_at);
create index request_by_number on request (estate_id, number);

-- The last number given out, by estate and day: taken in the transaction of the request, so there is no gap and no repeat.
create table request_number (
    estate_id uuid not null references estate (id),
    on_day date not null,
    last_number integer not null,
    primary key (estate_id, on_day)
);
