-- Care for homes: garden, pool, daily housekeeping, deep cleaning, vacant homes (S14, S15, S25, S69), each with its own form.
insert into form (form_key, current_version, version) values
    ('care.garden', 1, 0),
    ('care.pool', 1, 0),
    ('care.housekeeping', 1, 0),
    ('care.deepCleaning', 1, 0),
    ('care.vacantHome', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('care.garden', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "area", "type": "TEXT", "required": true, "labelZh": "养护区域", "labelEn": "Which part of the garden", "maxLength": 120},
  {"key": "tasks", "type": "CHOICE", "required": true, "labelZh": "养护内容", "labelEn": "What", "options": [{"value": "trim", "labelZh": "修剪", "labelEn": "Trimming"}, {"value": "water", "labelZh": "浇水施肥", "labelEn": "Watering and feeding"}, {"value": "pests", "labelZh": "病虫防治", "labelEn": "Pests and disease"}, {"value": "replant", "labelZh": "补种移植", "labelEn": "Replanting"}, {"value": "all", "labelZh": "全面养护", "labelEn": "Everything"}]},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "上门时间", "labelEn": "When"},
  {"key": "wishes", "type": "LONG_TEXT", "required": false, "labelZh": "对花木的要求", "labelEn": "Wishes for the plants"}
]'),
('care.pool', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "task", "type": "CHOICE", "required": true, "labelZh": "养护内容", "labelEn": "What", "options": [{"value": "check", "labelZh": "水质检测", "labelEn": "Water check"}, {"value": "clean", "labelZh": "清洁", "labelEn": "Cleaning"}, {"value": "full", "labelZh": "全面养护", "labelEn": "Everything"}, {"value": "open", "labelZh": "开池", "labelEn": "Opening"}, {"value": "close", "labelZh": "封池", "labelEn": "Closing"}]},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "上门时间", "labelEn": "When"},
  {"key": "inUse", "type": "YES_NO", "required": true, "labelZh": "当日使用", "labelEn": "In use that day"},
  {"key": "remarks", "type": "LONG_TEXT", "required": false, "labelZh": "补充说明", "labelEn": "Anything else"}
]'),
('care.housekeeping', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "date", "type": "DATE", "required": true, "labelZh": "日期", "labelEn": "Date"},
  {"key": "backAt", "type": "DATE_TIME", "required": true, "labelZh": "业主回家时间", "labelEn": "The owner is back at"},
  {"key": "tidy", "type": "YES_NO", "required": true, "labelZh": "清洁整理", "labelEn": "Clean and tidy"},
  {"key": "laundry", "type": "YES_NO", "required": true, "labelZh": "洗涤衣物", "labelEn": "Wash clothes"},
  {"key": "shopping", "type": "TEXT", "required": false, "labelZh": "代购生活用品", "labelEn": "Supplies to buy", "maxLength": 200},
  {"key": "flowers", "type": "TEXT", "required": false, "labelZh": "摆放鲜花的喜好", "labelEn": "How the flowers should stand", "maxLength": 200}
]'),
('care.deepCleaning', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "areas", "type": "LONG_TEXT", "required": true, "labelZh": "清洁区域", "labelEn": "Areas", "maxLength": 400},
  {"key": "surfaces", "type": "CHOICE", "required": false, "labelZh": "重点", "labelEn": "Most of all", "options": [{"value": "stone", "labelZh": "石材", "labelEn": "Stone"}, {"value": "wood", "labelZh": "木地板", "labelEn": "Wooden floors"}, {"value": "carpet", "labelZh": "地毯", "labelEn": "Carpets"}, {"value": "glass", "labelZh": "玻璃", "labelEn": "Glass"}, {"value": "kitchen", "labelZh": "厨房油污", "labelEn": "Kitchen grease"}]},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "上门时间", "labelEn": "When"},
  {"key": "sensitive", "type": "TEXT", "required": false, "labelZh": "禁用的清洁剂", "labelEn": "Cleaning agents not to be used", "maxLength": 120}
]'),
('care.vacantHome', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "agreement", "type": "TEXT", "required": true, "labelZh": "养护协议编号", "labelEn": "Care agreement number", "maxLength": 64},
  {"key": "date", "type": "DATE", "required": true, "labelZh": "巡检日期", "labelEn": "Date of the visit"},
  {"key": "ventilate", "type": "YES_NO", "required": true, "labelZh": "通风", "labelEn": "Ventilate"},
  {"key": "clean", "type": "YES_NO", "required": true, "labelZh": "清洁", "labelEn": "Clean"},
  {"key": "equipment", "type": "YES_NO", "required": true, "labelZh": "设备养护", "labelEn": "Care for equipment"},
  {"key": "facilities", "type": "YES_NO", "required": true, "labelZh": "设施养护", "labelEn": "Care for facilities"},
  {"key": "arrivesOn", "type": "DATE", "required": false, "labelZh": "业主抵达日期", "labelEn": "The owner arrives on"},
  {"key": "remarks", "type": "LONG_TEXT", "required": false, "labelZh": "补充说明", "labelEn": "Anything else"}
]');

insert into service_item (id, code, item_group, verb, name_zh, name_en,
    intake_form_key, pricing, advance_allowed, answer_minutes, accept_minutes, done_minutes, list_position, active, version) values
    ('01980000-0000-7000-8000-000000000501', 'care.garden', 'CARE', null, '园艺养护', 'Garden care',
     'care.garden', 'BY_AGREEMENT', true, 60, 120, 2880, 501, true, 0),
    ('01980000-0000-7000-8000-000000000502', 'care.pool', 'CARE', null, '私家泳池养护', 'Private pool care',
     'care.pool', 'BY_AGREEMENT', true, 60, 120, 1440, 502, true, 0),
    ('01980000-0000-7000-8000-000000000503', 'care.housekeeping', 'CARE', null, '每日家政整理', 'Daily housekeeping',
     'care.housekeeping', 'BY_AGREEMENT', true, 30, 30, 480, 503, true, 0),
    ('01980000-0000-7000-8000-000000000504', 'care.deep-cleaning', 'CARE', null, '定期深度清洁', 'Periodic deep cleaning',
     'care.deepCleaning', 'BY_AGREEMENT', false, 60, 120, 2880, 504, true, 0),
    ('01980000-0000-7000-8000-000000000505', 'care.vacant-home', 'CARE', null, '空置房养护巡检', 'Vacant-home care visit',
     'care.vacantHome', 'BY_AGREEMENT', false, 60, 120, 1440, 505, true, 0);

insert into service_step (item_id, position, department_kind, title_zh, title_en, after_positions, feedback_form_key, evidence, done_minutes) values
    ('01980000-0000-7000-8000-000000000501', 1, 'GREENING', '按要求养护花园', 'Care for the garden as asked', '', 'feedback.garden', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000502', 1, 'ENGINEERING', '检测水质，养护泳池', 'Check the water, care for the pool', '', 'feedback.pool', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000503', 1, 'CLEANING', '业主回家前完成清洁整理', 'Clean and tidy before the owner is back', '', 'feedback.housekeeping', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000504', 1, 'CLEANING', '深度清洁', 'Clean thoroughly', '', 'feedback.cleaning', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000505', 1, 'CLEANING', '通风、清洁', 'Ventilate and clean', '', 'feedback.vacantClean', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000505', 2, 'ENGINEERING', '设备、设施养护', 'Care for equipment and facilities', '', 'feedback.vacantSystems', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000505', 3, 'BUTLER_DESK', '核对现场，向业主报告', 'Check the home, report to the owner', '1,2', 'feedback.readiness', '', null);
