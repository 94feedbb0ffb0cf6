-- Who lives in a unit. A household that left stays; a unit has one at a time, hence the far date instead of null.
create table household (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    unit_id uuid not null references unit (id),
    move_in date not null,
    move_out date not null,
    address_words varchar(200),
    access_words varchar(500),
    constraint household_unit unique (unit_id, move_out),
    constraint household_stay check (move_in < move_out)
);
create index household_estate on household (estate_id, move_out);

create table person (
    id uuid primary key,
    household_id uuid not null references household (id),
    position integer not null,
    family_name varchar(40) not null,
    given_name varchar(40) not null,
    latin_family_name varchar(250) not null,
    latin_given_name varchar(250) not null,
    salutation varchar(32),
    role varchar(32) not null,
    note varchar(100),
    languages varchar(80) not null,
    phone varchar(24),
    constraint person_position unique (household_id, position)
);

create table household_vehicle (
    household_id uuid not null references household (id),
    position integer not null,
    plate varchar(20) not null,
    words varchar(100),
    primary key (household_id, position)
);

create table household_preference (
    household_id uuid not null references household (id),
    position integer not null,
    kind varchar(32) not null,
    words varchar(300) not null,
    primary key (household_id, position)
);

create table household_quiet_window (
    household_id uuid not null references household (id),
    position integer not null,
    begins varchar(8) not null,
    ends varchar(8) not null,
    words varchar(100),
    primary key (household_id, position)
);

-- What a household is found by: names, pinyin, phone tails, unit, plates. UTF-8 bytes sort alike on every engine and in
-- every locale, so a prefix is a range of the index.
create table finder_token (
    household_id uuid not null references household (id),
    token bytea not null,
    estate_id uuid not null,
    primary key (household_id, token)
);
create index finder_token_prefix on finder_token (estate_id, token, household_id);

-- Who saw a whole phone number, or was refused it. No foreign keys: it also keeps what a forged call asked for.
create table reveal_log (
    id uuid primary key,
    at timestamp(6) with time zone not null,
    granted boolean not null,
    estate_id uuid,
    person_id uuid not null,
    by_id uuid,
    by_name varchar(200) not null,
    reason varchar(300)
);
create index reveal_log_estate on reveal_log (estate_id, at);
create index reveal_log_person on reveal_log (person_id);
