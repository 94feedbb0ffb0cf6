-- What people look at again and again: views of lists that have a name, and how each person begins with a list.
create table saved_view (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    -- which list it is a view of
    list varchar(32) not null,
    owner_id uuid not null references employee (id),
    shared boolean not null,
    name varchar(40) not null,
    content jsonb not null,
    version bigint not null,
    constraint saved_view_name unique (estate_id, list, owner_id, name)
);

create table list_habit (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    list varchar(32) not null,
    -- the view that the list opens with: a saved one's id, or the name of one that everybody has
    first_view varchar(64),
    columns varchar(400),
    version bigint not null,
    constraint list_habit_once unique (employee_id, list)
);
