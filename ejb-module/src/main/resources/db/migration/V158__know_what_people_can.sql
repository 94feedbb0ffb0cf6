-- What heads and managers saw of somebody, quality by quality. A mark stays as it is; the next appraisal stands after it.
create table quality_mark (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    appraisal_id uuid not null,
    quality varchar(32) not null,
    mark int not null,
    evidence varchar(500) not null,
    on_day date not null,
    by_employee uuid not null references employee (id),
    by_name varchar(100) not null,
    at timestamp(6) with time zone not null,
    constraint quality_mark_once unique (appraisal_id, quality),
    constraint quality_mark_mark check (mark between 1 and 5),
    constraint quality_mark_of_another check (by_employee <> employee_id)
);
create index quality_mark_of_employee on quality_mark (employee_id, on_day);

create table language_skill (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    language varchar(32) not null,
    level varchar(16) not null,
    changed_by uuid references employee (id),
    changed_by_name varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint language_skill_once unique (employee_id, language),
    constraint language_skill_level check (level in ('BASIC', 'DAILY', 'FLUENT', 'NATIVE'))
);

-- What people are certified for; an administrator adds to it.
create table certificate_kind (
    id uuid primary key,
    code varchar(32) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    active boolean not null,
    version bigint not null,
    constraint certificate_kind_code unique (code)
);
insert into certificate_kind (id, code, name_zh, name_en, active, version) values
    ('01980000-0000-7000-8000-000000000a01', 'golden-keys', '金钥匙会员', 'Les Clefs d’Or member', true, 0),
    ('01980000-0000-7000-8000-000000000a02', 'property-manager', '物业管理师', 'Property manager', true, 0),
    ('01980000-0000-7000-8000-000000000a03', 'health', '健康证', 'Health certificate', true, 0),
    ('01980000-0000-7000-8000-000000000a04', 'first-aid', '救护员证', 'First-aider', true, 0),
    ('01980000-0000-7000-8000-000000000a05', 'fire-operator', '消防设施操作员', 'Fire equipment operator', true, 0),
    ('01980000-0000-7000-8000-000000000a06', 'electrician', '电工证', 'Electrician', true, 0),
    ('01980000-0000-7000-8000-000000000a07', 'work-at-height', '高处作业证', 'Work at height', true, 0),
    ('01980000-0000-7000-8000-000000000a08', 'security-guard', '保安员证', 'Security guard', true, 0),
    ('01980000-0000-7000-8000-000000000a09', 'lifeguard', '救生员证', 'Lifeguard', true, 0),
    ('01980000-0000-7000-8000-000000000a10', 'lift-safety', '电梯安全管理员', 'Lift safety officer', true, 0),
    ('01980000-0000-7000-8000-000000000a11', 'driver', '驾驶证', 'Driving licence', true, 0);

-- A renewal follows what it renews, which is renewed once.
create table certificate (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    kind_id uuid not null references certificate_kind (id),
    number varchar(60) not null,
    issuer varchar(120) not null,
    valid_from date not null,
    valid_until date,
    follows uuid references certificate (id),
    entered_by uuid references employee (id),
    entered_by_name varchar(100) not null,
    entered_at timestamp(6) with time zone not null,
    constraint certificate_renewed_once unique (follows),
    constraint certificate_days check (valid_until >= valid_from)
);
create index certificate_of_employee on certificate (employee_id, valid_until);

create table training (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    title varchar(120) not null,
    kind varchar(32) not null,
    on_day date not null,
    hours numeric(4, 1) not null,
    entered_by uuid references employee (id),
    entered_by_name varchar(100) not null,
    entered_at timestamp(6) with time zone not null,
    constraint training_hours check (hours > 0)
);

create table training_part (
    id uuid primary key,
    training_id uuid not null references training (id),
    employee_id uuid not null references employee (id),
    result varchar(16) not null,
    constraint training_part_once unique (training_id, employee_id),
    constraint training_part_result check (result in ('TOOK_PART', 'PASSED', 'FAILED'))
);
create index training_part_of_employee on training_part (employee_id);
