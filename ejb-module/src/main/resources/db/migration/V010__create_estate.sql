-- Estates and what stands on them. The phase is computed from the three dates, never stored.
create table estate (
    id uuid primary key,
    version bigint not null,
    code varchar(4) not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    time_zone varchar(60) not null,
    presale_date date not null,
    handover_date date not null,
    committee_formed_date date,
    constraint estate_code unique (code),
    constraint estate_phase_order check (
        presale_date < handover_date
        and (committee_formed_date is null or handover_date < committee_formed_date))
);

create table zone (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    code varchar(20) not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    constraint zone_code unique (estate_id, code)
);

create table building (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    zone_id uuid not null references zone (id),
    code varchar(20) not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    format varchar(32) not null,
    constraint building_code unique (estate_id, code)
);
create index building_zone on building (zone_id);

create table unit (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    zone_id uuid not null references zone (id),
    building_id uuid not null references building (id),
    format varchar(32) not null,
    code varchar(40) not null,
    label_zh varchar(100) not null,
    label_en varchar(100) not null,
    area numeric(8, 2) not null,
    move_in date,
    constraint unit_code unique (estate_id, code)
);
create index unit_building on unit (building_id, code);
create index unit_zone on unit (zone_id);
