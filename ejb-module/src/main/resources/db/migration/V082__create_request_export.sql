-- Who took the list of requests out of the house as a file: written before the first row, ended with how many there were.
-- One without an end was broken off, by the reader or by a failure.
create table request_export (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    employee_id uuid not null references employee (id),
    employee_name varchar(100) not null,
    format varchar(32) not null,
    -- what the list showed, as its address says it
    criteria text not null,
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    rows_written bigint,
    version bigint not null,
    constraint request_export_ends_with_a_count check ((ended_at is null) = (rows_written is null))
);
create index request_export_by_time on request_export (estate_id, begun_at);
