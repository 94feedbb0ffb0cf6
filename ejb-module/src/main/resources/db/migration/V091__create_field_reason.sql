-- Why a department does not go on: to choose from, beside words of one's own.
create table field_reason (
    code varchar(32) primary key,
    kind varchar(32) not null,
    position integer not null,
    name_zh varchar(60) not null,
    name_en varchar(120) not null,
    constraint field_reason_place unique (kind, position)
);

insert into field_reason (code, kind, position, name_zh, name_en) values
    ('NOT_OURS', 'REFUSE', 1, '不属本部门职责', 'Not this department''s work'),
    ('NO_HANDS', 'REFUSE', 2, '当班人手不足，不能按时完成', 'Not enough people on duty to do it in time'),
    ('NO_SKILL', 'REFUSE', 3, '没有相应资质或工具', 'No one qualified, or no tools for it'),
    ('UNCLEAR', 'REFUSE', 4, '内容不清，需补充说明', 'Unclear: more is needed'),
    ('UNSAFE', 'REFUSE', 5, '现场条件不安全', 'Not safe to do on site'),

    ('OWNER_AWAY', 'PAUSE', 1, '业主不在家', 'Owner not at home'),
    ('OWNER_ASKED', 'PAUSE', 2, '业主要求改时间', 'Owner asked for another time'),
    ('WAITS_FOR_PARTS', 'PAUSE', 3, '等配件或材料', 'Waiting for parts or materials'),
    ('WAITS_FOR_OTHERS', 'PAUSE', 4, '等其他部门先完成', 'Waiting for another department'),
    ('QUIET_HOURS', 'PAUSE', 5, '免打扰时段', 'Quiet hours'),
    ('WEATHER', 'PAUSE', 6, '天气原因', 'Weather'),
    ('CALLED_AWAY', 'PAUSE', 7, '被紧急任务抽调', 'Called away to something urgent'),

    ('FOUND_NOT_OURS', 'HAND_BACK', 1, '到场后发现不属本部门', 'Found on site not to be our work'),
    ('NEEDS_SPECIALIST', 'HAND_BACK', 2, '需专业承包商处理', 'Needs a specialist contractor'),
    ('NO_ENTRY', 'HAND_BACK', 3, '多次上门无法进入', 'No way in after several visits'),
    ('SHIFT_ENDS', 'HAND_BACK', 4, '下班前做不完，无人接手', 'Cannot be finished this shift, and nobody to take over'),

    ('ALREADY_DONE', 'TOO_LATE', 1, '已经做完', 'Already done'),
    ('CANNOT_STOP', 'TOO_LATE', 2, '已做到一半，停下会有隐患', 'Half done, and not safe to leave'),
    ('ALREADY_BOUGHT', 'TOO_LATE', 3, '已购买或已下单，不能退', 'Bought or ordered already, and not returnable');
