-- The ten verbs of a concierge: 接、送、买、印、修、订、寄、取、代、租 (S08), each with its own form.
insert into form (form_key, current_version, version) values
    ('concierge.collect', 1, 0),
    ('concierge.deliver', 1, 0),
    ('concierge.buy', 1, 0),
    ('concierge.print', 1, 0),
    ('concierge.repair', 1, 0),
    ('concierge.book', 1, 0),
    ('concierge.mail', 1, 0),
    ('concierge.fetch', 1, 0),
    ('concierge.actFor', 1, 0),
    ('concierge.rent', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('concierge.collect', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "guests", "type": "TEXT", "required": true, "labelZh": "来宾", "labelEn": "Guests", "maxLength": 120},
  {"key": "people", "type": "NUMBER", "required": true, "labelZh": "人数", "labelEn": "People", "min": 1, "max": 200},
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "接的地点", "labelEn": "Where to meet", "maxLength": 120},
  {"key": "service", "type": "TEXT", "required": false, "labelZh": "航班或车次", "labelEn": "Flight or train", "maxLength": 60},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "到达时间", "labelEn": "Arrives at"},
  {"key": "escort", "type": "YES_NO", "required": true, "labelZh": "陪同到家", "labelEn": "Escort to the door"},
  {"key": "luggage", "type": "NUMBER", "required": false, "labelZh": "行李件数", "labelEn": "Pieces of luggage", "min": 0, "max": 100}
]'),
('concierge.deliver', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "TEXT", "required": true, "labelZh": "送什么", "labelEn": "What", "maxLength": 120},
  {"key": "from", "type": "TEXT", "required": true, "labelZh": "取自", "labelEn": "From", "maxLength": 120},
  {"key": "to", "type": "TEXT", "required": true, "labelZh": "送到", "labelEn": "To", "maxLength": 120},
  {"key": "recipient", "type": "TEXT", "required": true, "labelZh": "交给", "labelEn": "Hand to", "maxLength": 60},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "送达时间", "labelEn": "Be there by"},
  {"key": "fragile", "type": "YES_NO", "required": false, "labelZh": "易碎或需冷藏", "labelEn": "Fragile or to be kept cool"}
]'),
('concierge.buy', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "items", "type": "LONG_TEXT", "required": true, "labelZh": "买什么、多少", "labelEn": "What, and how many", "maxLength": 1000},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"},
  {"key": "shop", "type": "TEXT", "required": false, "labelZh": "指定商家", "labelEn": "Shop", "maxLength": 120},
  {"key": "substitutes", "type": "YES_NO", "required": true, "labelZh": "可替换相近物品", "labelEn": "Substitutes welcome"},
  {"key": "budget", "type": "NUMBER", "required": true, "labelZh": "金额上限", "labelEn": "Not more than", "unit": "¥", "min": 0, "max": 1000000}
]'),
('concierge.print', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "TEXT", "required": true, "labelZh": "印什么", "labelEn": "What", "maxLength": 120},
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "页数", "labelEn": "Pages", "min": 1, "max": 5000},
  {"key": "copies", "type": "NUMBER", "required": true, "labelZh": "份数", "labelEn": "Copies", "min": 1, "max": 5000},
  {"key": "paper", "type": "CHOICE", "required": true, "labelZh": "纸张", "labelEn": "Paper", "options": [{"value": "a4", "labelZh": "A4", "labelEn": "A4"}, {"value": "a3", "labelZh": "A3", "labelEn": "A3"}, {"value": "photo", "labelZh": "相纸", "labelEn": "Photo paper"}, {"value": "card", "labelZh": "卡片", "labelEn": "Card"}]},
  {"key": "colour", "type": "YES_NO", "required": true, "labelZh": "彩色", "labelEn": "In colour"},
  {"key": "binding", "type": "CHOICE", "required": false, "labelZh": "装订", "labelEn": "Binding", "options": [{"value": "none", "labelZh": "不装订", "labelEn": "None"}, {"value": "staple", "labelZh": "订书钉", "labelEn": "Stapled"}, {"value": "bound", "labelZh": "胶装", "labelEn": "Bound"}]},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"}
]'),
('concierge.repair', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "CHOICE", "required": true, "labelZh": "修什么", "labelEn": "What", "options": [{"value": "water", "labelZh": "给排水", "labelEn": "Water and drains"}, {"value": "power", "labelZh": "电路与照明", "labelEn": "Electricity and lighting"}, {"value": "air", "labelZh": "空调通风", "labelEn": "Air conditioning"}, {"value": "door", "labelZh": "门窗锁具", "labelEn": "Doors, windows and locks"}, {"value": "appliance", "labelZh": "家用电器", "labelEn": "Appliance"}, {"value": "personal", "labelZh": "随身物品", "labelEn": "Something personal"}, {"value": "other", "labelZh": "其他", "labelEn": "Something else"}]},
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "位置", "labelEn": "Where", "maxLength": 120},
  {"key": "symptom", "type": "LONG_TEXT", "required": true, "labelZh": "现象", "labelEn": "What is wrong"},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "希望上门时间", "labelEn": "When to come"},
  {"key": "unsafe", "type": "YES_NO", "required": false, "labelZh": "有安全隐患", "labelEn": "Unsafe"}
]'),
('concierge.book', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "CHOICE", "required": true, "labelZh": "订什么", "labelEn": "What", "options": [{"value": "restaurant", "labelZh": "餐厅", "labelEn": "Restaurant"}, {"value": "show", "labelZh": "演出门票", "labelEn": "Tickets for a show"}, {"value": "club", "labelZh": "会所场地", "labelEn": "Clubhouse facility"}, {"value": "beauty", "labelZh": "美容美发", "labelEn": "Hair and beauty"}, {"value": "doctor", "labelZh": "就医挂号", "labelEn": "Doctor"}, {"value": "course", "labelZh": "课程", "labelEn": "Course"}, {"value": "other", "labelZh": "其他", "labelEn": "Something else"}]},
  {"key": "where", "type": "TEXT", "required": true, "labelZh": "商家或地点", "labelEn": "Where", "maxLength": 120},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "时间", "labelEn": "When"},
  {"key": "people", "type": "NUMBER", "required": true, "labelZh": "人数", "labelEn": "People", "min": 1, "max": 500},
  {"key": "name", "type": "TEXT", "required": true, "labelZh": "预订人称呼", "labelEn": "In the name of", "maxLength": 60},
  {"key": "remarks", "type": "LONG_TEXT", "required": false, "labelZh": "补充说明", "labelEn": "Anything else"}
]'),
('concierge.mail', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "content", "type": "TEXT", "required": true, "labelZh": "寄什么", "labelEn": "What", "maxLength": 120},
  {"key": "recipient", "type": "TEXT", "required": true, "labelZh": "收件人", "labelEn": "Recipient", "maxLength": 120},
  {"key": "address", "type": "TEXT", "required": true, "labelZh": "收件地址", "labelEn": "Address", "maxLength": 200},
  {"key": "speed", "type": "CHOICE", "required": true, "labelZh": "时效", "labelEn": "How fast", "options": [{"value": "sameDay", "labelZh": "当日达", "labelEn": "Same day"}, {"value": "express", "labelZh": "特快", "labelEn": "Express"}, {"value": "standard", "labelZh": "普通", "labelEn": "Standard"}]},
  {"key": "abroad", "type": "YES_NO", "required": true, "labelZh": "寄往境外", "labelEn": "Abroad"},
  {"key": "value", "type": "NUMBER", "required": false, "labelZh": "保价金额", "labelEn": "Insured value", "unit": "¥", "min": 0, "max": 10000000}
]'),
('concierge.fetch', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "TEXT", "required": true, "labelZh": "取什么", "labelEn": "What", "maxLength": 120},
  {"key": "where", "type": "TEXT", "required": true, "labelZh": "在哪里取", "labelEn": "Where", "maxLength": 120},
  {"key": "document", "type": "CHOICE", "required": true, "labelZh": "凭据", "labelEn": "Shown there", "options": [{"value": "none", "labelZh": "无", "labelEn": "Nothing"}, {"value": "code", "labelZh": "取件码", "labelEn": "A code"}, {"value": "slip", "labelZh": "单据", "labelEn": "A slip"}, {"value": "letter", "labelZh": "委托书", "labelEn": "A letter of authority"}]},
  {"key": "code", "type": "TEXT", "required": false, "labelZh": "取件码或单号", "labelEn": "Code or number", "maxLength": 60},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"},
  {"key": "due", "type": "NUMBER", "required": false, "labelZh": "需代付金额", "labelEn": "To be paid there", "unit": "¥", "min": 0, "max": 1000000}
]'),
('concierge.actFor', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "matter", "type": "LONG_TEXT", "required": true, "labelZh": "代办事项", "labelEn": "What is to be done", "maxLength": 1000},
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "办理地点", "labelEn": "Where", "maxLength": 120},
  {"key": "documents", "type": "TEXT", "required": false, "labelZh": "交付的材料", "labelEn": "Papers handed over", "maxLength": 200},
  {"key": "authority", "type": "YES_NO", "required": true, "labelZh": "需要委托书", "labelEn": "Needs a letter of authority"},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时办妥", "labelEn": "To be done by"}
]'),
('concierge.rent', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "CHOICE", "required": true, "labelZh": "租什么", "labelEn": "What", "options": [{"value": "car", "labelZh": "汽车", "labelEn": "Car"}, {"value": "boat", "labelZh": "游艇", "labelEn": "Boat"}, {"value": "equipment", "labelZh": "器材", "labelEn": "Equipment"}, {"value": "venue", "labelZh": "场地", "labelEn": "Venue"}, {"value": "clothes", "labelZh": "礼服", "labelEn": "Formal clothes"}, {"value": "other", "labelZh": "其他", "labelEn": "Something else"}]},
  {"key": "wishes", "type": "TEXT", "required": true, "labelZh": "型号与要求", "labelEn": "Model and wishes", "maxLength": 200},
  {"key": "from", "type": "DATE_TIME", "required": true, "labelZh": "起租时间", "labelEn": "From"},
  {"key": "until", "type": "DATE_TIME", "required": true, "labelZh": "归还时间", "labelEn": "Until"},
  {"key": "withStaff", "type": "YES_NO", "required": true, "labelZh": "带司机或人员", "labelEn": "With driver or staff"},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "预算", "labelEn": "Budget", "unit": "¥", "min": 0, "max": 10000000}
]');

insert into service_item (id, code, item_group, verb, name_zh, name_en,
    intake_form_key, pricing, advance_allowed, answer_minutes, accept_minutes, done_minutes, list_position, active, version) values
    ('01980000-0000-7000-8000-000000000301', 'concierge.collect', 'CONCIERGE', 'COLLECT', '迎接陪同', 'Meet and escort',
     'concierge.collect', 'FREE', true, 10, 10, null, 301, true, 0),
    ('01980000-0000-7000-8000-000000000302', 'concierge.deliver', 'CONCIERGE', 'DELIVER', '送达', 'Deliver',
     'concierge.deliver', 'FREE', true, 10, 10, 120, 302, true, 0),
    ('01980000-0000-7000-8000-000000000303', 'concierge.buy', 'CONCIERGE', 'BUY', '代买', 'Buy',
     'concierge.buy', 'FREE', true, 15, 15, 240, 303, true, 0),
    ('01980000-0000-7000-8000-000000000304', 'concierge.print', 'CONCIERGE', 'PRINT', '打印复印', 'Print',
     'concierge.print', 'FREE', true, 15, 15, 240, 304, true, 0),
    ('01980000-0000-7000-8000-000000000305', 'concierge.repair', 'CONCIERGE', 'REPAIR', '维修', 'Repair',
     'concierge.repair', 'BY_AGREEMENT', true, 20, 20, 240, 305, true, 0),
    ('01980000-0000-7000-8000-000000000306', 'concierge.book', 'CONCIERGE', 'BOOK', '预订', 'Book',
     'concierge.book', 'FREE', true, 15, 15, 240, 306, true, 0),
    ('01980000-0000-7000-8000-000000000307', 'concierge.mail', 'CONCIERGE', 'MAIL', '代寄', 'Mail',
     'concierge.mail', 'FREE', true, 15, 15, 480, 307, true, 0),
    ('01980000-0000-7000-8000-000000000308', 'concierge.fetch', 'CONCIERGE', 'FETCH', '代取', 'Fetch',
     'concierge.fetch', 'FREE', true, 15, 15, 240, 308, true, 0),
    ('01980000-0000-7000-8000-000000000309', 'concierge.act-for', 'CONCIERGE', 'ACT_FOR', '代办', 'Act for the owner',
     'concierge.actFor', 'FREE', true, 30, 30, 2880, 309, true, 0),
    ('01980000-0000-7000-8000-000000000310', 'concierge.rent', 'CONCIERGE', 'RENT', '租赁', 'Rent',
     'concierge.rent', 'FREE', true, 30, 30, 480, 310, true, 0);

insert into service_step (item_id, position, department_kind, title_zh, title_en, after_positions, feedback_form_key, evidence, done_minutes) values
    ('01980000-0000-7000-8000-000000000301', 1, 'CONCIERGE', '迎接来宾，陪同到家', 'Meet the guests, bring them home', '', 'feedback.escort', '', null),
    ('01980000-0000-7000-8000-000000000301', 2, 'SECURITY', '预先登记，门岗放行', 'Register beforehand, let them in at the gate', '', 'feedback.gate', '', null),
    ('01980000-0000-7000-8000-000000000302', 1, 'CONCIERGE', '送到并当面交付', 'Bring it and hand it over', '', 'feedback.handover', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000303', 1, 'CONCIERGE', '代买并送到', 'Buy and bring', '', 'feedback.purchase', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000304', 1, 'CONCIERGE', '打印复印，送到', 'Print and bring', '', 'feedback.print', '', null),
    ('01980000-0000-7000-8000-000000000305', 1, 'ENGINEERING', '上门检修', 'Come and repair', '', 'feedback.repair', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000306', 1, 'CONCIERGE', '预订，取得确认号', 'Book, get a confirmation number', '', 'feedback.booking', '', null),
    ('01980000-0000-7000-8000-000000000307', 1, 'CONCIERGE', '寄出，留存运单', 'Send it, keep the waybill', '', 'feedback.mail', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000308', 1, 'CONCIERGE', '取回并交付', 'Fetch it and hand it over', '', 'feedback.handover', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000309', 1, 'CONCIERGE', '代为办理，交还材料', 'Do it for the owner, return the papers', '', 'feedback.matter', '', null),
    ('01980000-0000-7000-8000-000000000310', 1, 'CONCIERGE', '联系租赁，交付使用', 'Arrange the rental, hand over', '', 'feedback.rental', 'RECEIPT', null);
