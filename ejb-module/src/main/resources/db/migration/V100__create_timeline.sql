-- Who did what when; append-only. Personal words sit in rows of their own, which can be erased while the fact stays.
create table timeline_entry (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    origin_kind varchar(32) not null,
    origin_id uuid not null,
    fact varchar(80) not null,
    actor_kind varchar(32) not null,
    actor_id uuid,
    actor_name varchar(80) not null,
    occurred_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    details jsonb not null
);
create index timeline_of_origin on timeline_entry (origin_id, occurred_at);

create table timeline_words (
    entry_id uuid primary key references timeline_entry (id),
    words text not null
);
