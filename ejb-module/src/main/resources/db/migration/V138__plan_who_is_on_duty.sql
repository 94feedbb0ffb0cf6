-- Who is on duty at the posts of an estate, month by month (S22). A pattern is a shift of every day; an estate without patterns of
-- its own has the group's. A duty is a row from the draft on, whether or not somebody has it.
create table shift_pattern (
    id uuid primary key,
    version bigint not null,
    estate_id uuid references estate (id),
    code varchar(8) not null,
    name_zh varchar(30) not null,
    name_en varchar(30) not null,
    place varchar(32) not null,
    begins time not null,
    minutes integer not null,
    break_minutes integer not null,
    seats integer not null,
    position integer not null,
    constraint shift_pattern_place check (place in ('POST', 'POOL', 'SUPPORT')),
    constraint shift_pattern_length check (60 <= minutes and minutes <= 1440 and 0 <= break_minutes and break_minutes < minutes),
    constraint shift_pattern_seats check (1 <= seats and seats <= 20 and (seats = 1 or place = 'POOL'))
);
insert into shift_pattern (id, version, code, name_zh, name_en, place, begins, minutes, break_minutes, seats, position) values
    ('00000000-0000-7000-8000-000000138001', 0, 'DAY', '日班', 'Day', 'POST', '08:00', 540, 60, 1, 1),
    ('00000000-0000-7000-8000-000000138002', 0, 'LATE', '晚班', 'Late', 'POOL', '16:30', 480, 0, 1, 2),
    ('00000000-0000-7000-8000-000000138003', 0, 'NIGHT', '夜班', 'Night', 'POOL', '00:15', 480, 0, 1, 3),
    ('00000000-0000-7000-8000-000000138004', 0, 'SUPPORT', '机动', 'Support', 'SUPPORT', '09:00', 540, 60, 1, 4);

create table roster (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    first_day date not null,
    state varchar(32) not null,
    published_by uuid references employee (id),
    published_by_name varchar(100),
    published_at timestamp(6) with time zone,
    constraint roster_month unique (estate_id, first_day),
    constraint roster_of_estate unique (id, estate_id),
    constraint roster_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint roster_published check ((state = 'PUBLISHED') = (published_at is not null))
);

-- A post's duty names the post, one of the pool or in support its seat.
create table duty (
    id uuid primary key,
    version bigint not null,
    roster_id uuid not null,
    estate_id uuid not null,
    duty_day date not null,
    pattern_id uuid not null references shift_pattern (id),
    place varchar(32) not null,
    post_id uuid references butler_post (id),
    seat integer not null,
    begins_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    break_minutes integer not null,
    employee_id uuid references employee (id),
    constraint duty_roster foreign key (roster_id, estate_id) references roster (id, estate_id),
    constraint duty_time check (begins_at < ends_at),
    constraint duty_place check ((place = 'POST') = (post_id is not null)),
    constraint duty_once unique (roster_id, duty_day, pattern_id, post_id, seat)
);
create index duty_of_estate on duty (estate_id, begins_at);
create index duty_of_employee on duty (employee_id, begins_at);

-- Somebody else had a duty that was published.
create table substitution (
    id uuid primary key,
    duty_id uuid not null references duty (id),
    former_id uuid references employee (id),
    employee_id uuid references employee (id),
    reason varchar(300) not null,
    changed_by uuid not null references employee (id),
    changed_by_name varchar(100) not null,
    changed_at timestamp(6) with time zone not null
);
create index substitution_of_duty on substitution (duty_id, changed_at);

-- What a roster has to keep, and whose words that is. What is refused is not published; what is told is seen.
create table roster_rule (
    kind varchar(32) primary key,
    version bigint not null,
    weight varchar(32) not null,
    amount integer,
    weekdays varchar(80),
    source_zh varchar(300) not null,
    source_en varchar(300) not null,
    changed_by uuid references employee (id),
    changed_by_name varchar(100),
    changed_at timestamp(6) with time zone,
    constraint roster_rule_weight check (weight in ('REFUSED', 'TOLD', 'OFF')),
    constraint roster_rule_amount check (amount is null or 1 <= amount)
);
insert into roster_rule (kind, version, weight, amount, weekdays, source_zh, source_en) values
    ('COVER', 0, 'REFUSED', null, null,
        '每天为业主提供24小时服务', 'Service for owners 24 hours every day'),
    ('OF_THE_TEAM', 0, 'REFUSED', null, null,
        '针对若干业主指定一名物业服务人员', 'For a number of owners one person of the service is named'),
    ('POSTS_AT_ONCE', 0, 'REFUSED', 2, null,
        '本系统的规定：同一时段一人只在一处，相邻岗位可兼管', 'Ours: one place at a time; neighbouring posts may be looked after together'),
    ('WEEKEND_WORKED', 0, 'REFUSED', null, 'SATURDAY,SUNDAY',
        '周六周日不休', 'No days off on Saturday and Sunday'),
    ('REST_DAYS', 0, 'REFUSED', null, 'TUESDAY,WEDNESDAY,THURSDAY',
        '周二至周四调休', 'Compensatory rest from Tuesday to Thursday'),
    ('DAYS_IN_A_ROW', 0, 'REFUSED', 6, null,
        '《劳动法》第三十八条：用人单位应当保证劳动者每周至少休息一日', 'Labour Law, article 38: at least one day of rest a week'),
    ('HOURS_A_MONTH', 0, 'REFUSED', 201, null,
        '《劳动法》第四十一条：每月加班不得超过三十六小时；人社部发〔2025〕2号：月工作日20.67天，每天8小时',
        'Labour Law, article 41: at most 36 hours of overtime a month; MOHRSS 2025 no. 2: 20.67 working days a month of 8 hours'),
    ('REST_BETWEEN', 0, 'REFUSED', 11, null,
        '本系统的规定：两班之间的休息', 'Ours: rest between two shifts'),
    ('NIGHTS_IN_A_ROW', 0, 'TOLD', 4, null,
        '本系统的规定：连续夜班', 'Ours: nights in a row');
