-- When departments work. A row is never changed: it applies from its moment until the next one's. A department without any works day
-- and night. The hours of a day are kept as people write them: 08:30-12:00 13:30-18:00, nothing for a day off.
create table duty_change (
    id uuid primary key,
    department_id uuid not null references department (id),
    zone varchar(64) not null,
    applies_from timestamp(6) with time zone not null,
    monday varchar(200) not null,
    tuesday varchar(200) not null,
    wednesday varchar(200) not null,
    thursday varchar(200) not null,
    friday varchar(200) not null,
    saturday varchar(200) not null,
    sunday varchar(200) not null,
    holiday varchar(200) not null,
    make_up_workday varchar(200) not null,
    said_by_id uuid,
    said_by varchar(120) not null,
    said_at timestamp(6) with time zone not null,
    constraint duty_change_once unique (department_id, applies_from)
);
