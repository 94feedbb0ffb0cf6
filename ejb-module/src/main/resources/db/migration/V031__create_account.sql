-- Who may sign in. The server's JDBC realm reads username, password_hash, active and account_role.
create table account (
    id uuid primary key,
    username varchar(64) not null,
    -- bcrypt in modular crypt form
    password_hash varchar(72) not null,
    must_change_password boolean not null,
    active boolean not null,
    employee_id uuid not null references employee (id),
    version bigint not null,
    constraint account_username unique (username),
    constraint account_username_lower check (username = lower(username)),
    -- the name that consumers and jobs act under
    constraint account_username_reserved check (username <> 'guanjia')
);
create index account_employee on account (employee_id);

create table account_role (
    username varchar(64) not null references account (username),
    role varchar(32) not null,
    primary key (username, role)
);

create table account_estate (
    username varchar(64) not null references account (username),
    estate_id uuid not null references estate (id),
    primary key (username, estate_id)
);
create index account_estate_estate on account_estate (estate_id);
