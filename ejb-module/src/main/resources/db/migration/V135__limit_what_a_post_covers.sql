-- What a post of each property format covers: fewer are told, more are refused. The limits are an administrator's to change; the
-- source is the phrase of the service plan that they were taken from.
create table coverage_rule (
    format varchar(32) primary key,
    version bigint not null,
    measure varchar(32) not null,
    at_least integer not null,
    at_most integer not null,
    source_zh varchar(200) not null,
    source_en varchar(200) not null,
    changed_by uuid references employee (id),
    changed_by_name varchar(100),
    changed_at timestamp(6) with time zone,
    constraint coverage_rule_measure check (measure in ('HOMES', 'ZONES', 'BUILDINGS')),
    constraint coverage_rule_limits check (1 <= at_least and at_least <= at_most)
);
insert into coverage_rule (format, version, measure, at_least, at_most, source_zh, source_en) values
    ('DETACHED_VILLA', 0, 'HOMES', 5, 8,
        '单体别墅每5—8栋指定一名英文名和联系电话永远固定的客户服务助理',
        'For every 5 to 8 detached villas one assistant whose English name and phone are fixed for ever'),
    ('TOWN_HOUSE', 0, 'ZONES', 1, 1,
        'TOWNHOUSE和洋房业主每片区设一名英文名和联系电话永远固定的客户服务助理',
        'For owners of town houses and low-rise homes one such assistant in every zone'),
    ('LOW_RISE', 0, 'ZONES', 1, 1,
        'TOWNHOUSE和洋房业主每片区设一名英文名和联系电话永远固定的客户服务助理',
        'For owners of town houses and low-rise homes one such assistant in every zone'),
    ('MULTI_STOREY', 0, 'BUILDINGS', 1, 1,
        '多层和高层住宅的每栋楼在住户大堂设一名英文名和联系电话永远固定的客户服务助理',
        'In the residents’ lobby of every multi-storey and high-rise building one such assistant'),
    ('HIGH_RISE', 0, 'BUILDINGS', 1, 1,
        '多层和高层住宅的每栋楼在住户大堂设一名英文名和联系电话永远固定的客户服务助理',
        'In the residents’ lobby of every multi-storey and high-rise building one such assistant');
