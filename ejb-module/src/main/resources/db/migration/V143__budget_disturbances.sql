-- How often a home is disturbed. A task's row has the task's id; rows of one occasion count once.
create table disturbance (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    household_id uuid not null references household (id),
    kind varchar(32) not null,
    occasion_id uuid not null references disturbance (id),
    planned_at timestamp(6) with time zone,
    on_day date not null,
    what varchar(300),
    state varchar(32) not null,
    over_why varchar(300),
    ordered_by uuid,
    ordered_by_name varchar(100) not null,
    ordered_at timestamp(6) with time zone not null,
    version bigint not null
);
create index disturbance_of_household on disturbance (household_id, on_day);

-- How often a week: for everywhere (a scope of zeros, so that a key can hold that there is one), an estate, or a household.
create table disturbance_limit (
    id uuid primary key,
    scope varchar(32) not null,
    scope_id uuid not null,
    kind varchar(32) not null,
    a_week integer not null,
    words varchar(300),
    changed_by uuid,
    changed_by_name varchar(100),
    changed_at timestamp(6) with time zone,
    version bigint not null,
    constraint disturbance_limit_of unique (scope_id, kind),
    constraint disturbance_limit_a_week check (a_week between 0 and 99)
);
insert into disturbance_limit (id, scope, scope_id, kind, a_week, version) values
    ('01980000-0000-7000-8000-000000000901', 'EVERYWHERE', '00000000-0000-0000-0000-000000000000', 'CALL', 5, 0),
    ('01980000-0000-7000-8000-000000000902', 'EVERYWHERE', '00000000-0000-0000-0000-000000000000', 'DOORBELL', 5, 0),
    ('01980000-0000-7000-8000-000000000903', 'EVERYWHERE', '00000000-0000-0000-0000-000000000000', 'VISIT', 3, 0);

-- For whose home something is done.
alter table origin add column unit_id uuid references unit (id);
update origin set unit_id = (select r.unit_id from request r where r.id = origin.id);

-- How each step of a service disturbs the home that it is done for: who repairs or cleans comes in, what is brought is handed over at
-- the door, what has to be said is said by phone. Nothing is said of gardens, pools and homes that are empty meanwhile.
alter table service_step add column disturbs varchar(32);
update service_step set disturbs = 'VISIT' where item_id in (
        '01980000-0000-7000-8000-000000000109',
        '01980000-0000-7000-8000-000000000111',
        '01980000-0000-7000-8000-000000000201',
        '01980000-0000-7000-8000-000000000202',
        '01980000-0000-7000-8000-000000000305',
        '01980000-0000-7000-8000-000000000401',
        '01980000-0000-7000-8000-000000000402',
        '01980000-0000-7000-8000-000000000403',
        '01980000-0000-7000-8000-000000000404',
        '01980000-0000-7000-8000-000000000504');
update service_step set disturbs = 'DOORBELL' where item_id in (
        '01980000-0000-7000-8000-000000000101',
        '01980000-0000-7000-8000-000000000102',
        '01980000-0000-7000-8000-000000000108',
        '01980000-0000-7000-8000-000000000204',
        '01980000-0000-7000-8000-000000000205',
        '01980000-0000-7000-8000-000000000207',
        '01980000-0000-7000-8000-000000000208',
        '01980000-0000-7000-8000-000000000209',
        '01980000-0000-7000-8000-000000000210',
        '01980000-0000-7000-8000-000000000302',
        '01980000-0000-7000-8000-000000000303',
        '01980000-0000-7000-8000-000000000304',
        '01980000-0000-7000-8000-000000000308',
        '01980000-0000-7000-8000-000000000309',
        '01980000-0000-7000-8000-000000000310');
update service_step set disturbs = 'CALL' where item_id in (
        '01980000-0000-7000-8000-000000000103',
        '01980000-0000-7000-8000-000000000105',
        '01980000-0000-7000-8000-000000000110',
        '01980000-0000-7000-8000-000000000113',
        '01980000-0000-7000-8000-000000000203');
