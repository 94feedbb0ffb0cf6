-- Repairs, each with its own form.
insert into form (form_key, current_version, version) values
    ('repair.leak', 1, 0),
    ('repair.lighting', 1, 0),
    ('repair.airConditioning', 1, 0),
    ('repair.lock', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('repair.leak', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "渗水位置", "labelEn": "Where it leaks", "maxLength": 120},
  {"key": "since", "type": "DATE_TIME", "required": false, "labelZh": "何时开始", "labelEn": "Since"},
  {"key": "from", "type": "CHOICE", "required": true, "labelZh": "渗自", "labelEn": "Coming from", "options": [{"value": "pipe", "labelZh": "水管", "labelEn": "A pipe"}, {"value": "wall", "labelZh": "墙面", "labelEn": "A wall"}, {"value": "ceiling", "labelZh": "天花", "labelEn": "The ceiling"}, {"value": "floor", "labelZh": "地面", "labelEn": "The floor"}, {"value": "window", "labelZh": "门窗", "labelEn": "A window or door"}, {"value": "unknown", "labelZh": "不清楚", "labelEn": "Not known"}]},
  {"key": "spreading", "type": "YES_NO", "required": true, "labelZh": "仍在渗出", "labelEn": "Still leaking"},
  {"key": "damage", "type": "LONG_TEXT", "required": false, "labelZh": "受损物品", "labelEn": "What is damaged"},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "希望上门时间", "labelEn": "When to come"}
]'),
('repair.lighting', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "位置", "labelEn": "Where", "maxLength": 120},
  {"key": "symptom", "type": "CHOICE", "required": true, "labelZh": "现象", "labelEn": "What is wrong", "options": [{"value": "dark", "labelZh": "不亮", "labelEn": "Does not light"}, {"value": "flicker", "labelZh": "闪烁", "labelEn": "Flickers"}, {"value": "tripped", "labelZh": "跳闸", "labelEn": "Trips the breaker"}, {"value": "damaged", "labelZh": "灯具损坏", "labelEn": "Fitting broken"}]},
  {"key": "lamps", "type": "NUMBER", "required": false, "labelZh": "灯具数", "labelEn": "Lamps", "min": 1, "max": 500},
  {"key": "high", "type": "YES_NO", "required": false, "labelZh": "需登高", "labelEn": "Needs a ladder"},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "希望上门时间", "labelEn": "When to come"}
]'),
('repair.airConditioning', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "房间", "labelEn": "Room", "maxLength": 120},
  {"key": "symptom", "type": "CHOICE", "required": true, "labelZh": "现象", "labelEn": "What is wrong", "options": [{"value": "notCool", "labelZh": "不制冷", "labelEn": "Does not cool"}, {"value": "notWarm", "labelZh": "不制热", "labelEn": "Does not heat"}, {"value": "noise", "labelZh": "噪声", "labelEn": "Noise"}, {"value": "drips", "labelZh": "滴水", "labelEn": "Drips"}, {"value": "smell", "labelZh": "异味", "labelEn": "Smells"}, {"value": "dead", "labelZh": "不启动", "labelEn": "Does not start"}]},
  {"key": "brand", "type": "TEXT", "required": false, "labelZh": "品牌与型号", "labelEn": "Make and model", "maxLength": 120},
  {"key": "roomTemperature", "type": "NUMBER", "required": false, "labelZh": "室温", "labelEn": "Room temperature", "unit": "°C", "min": -20, "max": 60},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "希望上门时间", "labelEn": "When to come"}
]'),
('repair.lock', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "door", "type": "TEXT", "required": true, "labelZh": "哪扇门", "labelEn": "Which door", "maxLength": 120},
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "锁具", "labelEn": "Lock", "options": [{"value": "mechanical", "labelZh": "机械锁", "labelEn": "Mechanical"}, {"value": "smart", "labelZh": "智能锁", "labelEn": "Smart lock"}, {"value": "safe", "labelZh": "保险柜", "labelEn": "Safe"}, {"value": "cabinet", "labelZh": "柜锁", "labelEn": "Cabinet lock"}]},
  {"key": "symptom", "type": "CHOICE", "required": true, "labelZh": "现象", "labelEn": "What is wrong", "options": [{"value": "lockedOut", "labelZh": "无法进门", "labelEn": "Locked out"}, {"value": "stiff", "labelZh": "不灵活", "labelEn": "Stiff"}, {"value": "broken", "labelZh": "损坏", "labelEn": "Broken"}, {"value": "changeKey", "labelZh": "换锁芯或密码", "labelEn": "New cylinder or code"}]},
  {"key": "atHome", "type": "YES_NO", "required": true, "labelZh": "业主在场", "labelEn": "The owner will be there"},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "希望上门时间", "labelEn": "When to come"}
]');

insert into service_item (id, code, item_group, verb, name_zh, name_en,
    intake_form_key, pricing, advance_allowed, answer_minutes, accept_minutes, done_minutes, list_position, active, version) values
    ('01980000-0000-7000-8000-000000000401', 'repair.leak', 'REPAIR', 'REPAIR', '渗水维修', 'Water leak repair',
     'repair.leak', 'BY_AGREEMENT', true, 15, 10, 480, 401, true, 0),
    ('01980000-0000-7000-8000-000000000402', 'repair.lighting', 'REPAIR', 'REPAIR', '照明维修', 'Lighting repair',
     'repair.lighting', 'BY_AGREEMENT', true, 20, 15, 240, 402, true, 0),
    ('01980000-0000-7000-8000-000000000403', 'repair.air-conditioning', 'REPAIR', 'REPAIR', '空调维修', 'Air conditioning repair',
     'repair.airConditioning', 'BY_AGREEMENT', true, 20, 15, 480, 403, true, 0),
    ('01980000-0000-7000-8000-000000000404', 'repair.lock', 'REPAIR', 'REPAIR', '门锁维修', 'Lock repair',
     'repair.lock', 'BY_AGREEMENT', true, 10, 10, 120, 404, true, 0);

insert into service_step (item_id, position, department_kind, title_zh, title_en, after_positions, feedback_form_key, evidence, done_minutes) values
    ('01980000-0000-7000-8000-000000000401', 1, 'ENGINEERING', '关阀检修，查明渗水点', 'Shut the valve, find and stop the leak', '', 'feedback.leak', 'PHOTO', 240),
    ('01980000-0000-7000-8000-000000000401', 2, 'CLEANING', '现场清洁除湿', 'Clean and dry the place', '1', 'feedback.cleaning', 'PHOTO', 120),
    ('01980000-0000-7000-8000-000000000402', 1, 'ENGINEERING', '检修照明与线路', 'Repair the light and its circuit', '', 'feedback.repair', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000403', 1, 'ENGINEERING', '检修空调，测量温度', 'Repair the air conditioning, measure the temperature', '', 'feedback.airConditioning', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000404', 1, 'ENGINEERING', '核实身份，检修门锁', 'Check identity, repair the lock', '', 'feedback.lock', 'PHOTO', null);
