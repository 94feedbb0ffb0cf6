-- Files: what is known of them, their bytes in a table of their own, and what refers to them, which says who may read.
create table attachment (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    name varchar(120) not null,
    type varchar(32) not null,
    byte_size bigint not null,
    sha256 varchar(64) not null,
    -- null where a job of the system brought it
    uploaded_by uuid references employee (id),
    uploaded_at timestamp(6) with time zone not null
);

create table attachment_content (
    attachment_id uuid primary key references attachment (id),
    bytes bytea not null
);

create table attachment_link (
    id uuid primary key,
    attachment_id uuid not null references attachment (id),
    kind varchar(32) not null,
    subject_id uuid not null,
    estate_id uuid not null references estate (id),
    -- the department that may read because it does the work; null for the request's thread itself
    department_id uuid references department (id),
    constraint attachment_link_once unique (kind, subject_id, attachment_id)
);
create index attachment_link_attachment on attachment_link (attachment_id);
