-- Departments of an estate with the channel that their orders go to, and the people who work there.
create table department (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    kind varchar(32) not null,
    code varchar(32) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    channel varchar(64) not null,
    active boolean not null,
    version bigint not null,
    constraint department_code unique (estate_id, code)
);
create index department_kind on department (estate_id, kind, code);

create table employee (
    id uuid primary key,
    -- null for people of the group, who belong to no estate
    estate_id uuid references estate (id),
    department_id uuid references department (id),
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    staff_number varchar(32) not null,
    active boolean not null,
    version bigint not null,
    constraint employee_staff_number unique (staff_number)
);
create index employee_estate on employee (estate_id, staff_number);
create index employee_department on employee (department_id, staff_number);
