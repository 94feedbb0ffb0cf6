-- What each person likes, and what they were typing when a session ended.
create table preference (
    employee_id uuid primary key references employee (id),
    language varchar(32) not null,
    theme varchar(32) not null,
    density varchar(32) not null,
    version bigint not null
);

create table draft (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    form varchar(64) not null,
    -- the thing that the form was about; empty for a new one
    subject varchar(64) not null,
    subject_version bigint not null,
    content text not null,
    saved_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint draft_once unique (employee_id, form, subject)
);
create index draft_saved on draft (employee_id, saved_at);
