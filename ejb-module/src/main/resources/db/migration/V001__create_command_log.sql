-- Which commands were carried out: a double click is one act.
create table command_log (
    id uuid primary key,
    at timestamp(6) with time zone not null
);
create index command_log_at on command_log (at);
