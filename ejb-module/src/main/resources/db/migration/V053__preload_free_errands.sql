-- The fourteen free errands (S07), each with its own form.
insert into form (form_key, current_version, version) values
    ('errand.utilities', 1, 0),
    ('errand.cableTv', 1, 0),
    ('errand.press', 1, 0),
    ('errand.taxi', 1, 0),
    ('errand.nanny', 1, 0),
    ('errand.telephone', 1, 0),
    ('errand.hotel', 1, 0),
    ('errand.cake', 1, 0),
    ('errand.decorator', 1, 0),
    ('errand.ticket', 1, 0),
    ('errand.carrying', 1, 0),
    ('errand.gathering', 1, 0),
    ('errand.message', 1, 0),
    ('errand.fair', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('errand.utilities', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "缴费项目", "labelEn": "What to pay", "options": [{"value": "water", "labelZh": "水费", "labelEn": "Water"}, {"value": "power", "labelZh": "电费", "labelEn": "Electricity"}, {"value": "both", "labelZh": "水费和电费", "labelEn": "Water and electricity"}]},
  {"key": "account", "type": "TEXT", "required": true, "labelZh": "户号", "labelEn": "Account number", "maxLength": 40},
  {"key": "period", "type": "TEXT", "required": true, "labelZh": "费用所属月份", "labelEn": "Billing period", "maxLength": 40},
  {"key": "limit", "type": "NUMBER", "required": false, "labelZh": "金额上限", "labelEn": "Not more than", "unit": "¥", "min": 0, "max": 1000000}
]'),
('errand.cableTv', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "account", "type": "TEXT", "required": true, "labelZh": "用户编号或卡号", "labelEn": "Subscriber or card number", "maxLength": 40},
  {"key": "months", "type": "NUMBER", "required": true, "labelZh": "缴费月数", "labelEn": "Months to pay", "min": 1, "max": 60},
  {"key": "package", "type": "TEXT", "required": false, "labelZh": "套餐", "labelEn": "Package", "maxLength": 60}
]'),
('errand.press', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "titles", "type": "LONG_TEXT", "required": true, "labelZh": "报刊名称", "labelEn": "Titles", "maxLength": 400},
  {"key": "copies", "type": "NUMBER", "required": true, "labelZh": "份数", "labelEn": "Copies", "min": 1, "max": 99},
  {"key": "startsOn", "type": "DATE", "required": true, "labelZh": "起订日期", "labelEn": "From"},
  {"key": "period", "type": "CHOICE", "required": true, "labelZh": "订期", "labelEn": "For", "options": [{"value": "quarter", "labelZh": "一季", "labelEn": "A quarter"}, {"value": "halfYear", "labelZh": "半年", "labelEn": "Half a year"}, {"value": "year", "labelZh": "全年", "labelEn": "A year"}]},
  {"key": "deliverTo", "type": "CHOICE", "required": true, "labelZh": "投递到", "labelEn": "Deliver to", "options": [{"value": "home", "labelZh": "家门口", "labelEn": "The door"}, {"value": "lobby", "labelZh": "大堂", "labelEn": "The lobby"}, {"value": "mailbox", "labelZh": "信报箱", "labelEn": "The letter box"}]}
]'),
('errand.taxi', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "用车时间", "labelEn": "When"},
  {"key": "from", "type": "TEXT", "required": true, "labelZh": "上车地点", "labelEn": "From", "maxLength": 120},
  {"key": "to", "type": "TEXT", "required": true, "labelZh": "目的地", "labelEn": "To", "maxLength": 120},
  {"key": "people", "type": "NUMBER", "required": true, "labelZh": "乘车人数", "labelEn": "People", "min": 1, "max": 50},
  {"key": "luggage", "type": "NUMBER", "required": false, "labelZh": "行李件数", "labelEn": "Pieces of luggage", "min": 0, "max": 50},
  {"key": "car", "type": "CHOICE", "required": false, "labelZh": "车型", "labelEn": "Car", "options": [{"value": "any", "labelZh": "不限", "labelEn": "Any"}, {"value": "saloon", "labelZh": "轿车", "labelEn": "Saloon"}, {"value": "mpv", "labelZh": "商务车", "labelEn": "MPV"}]}
]'),
('errand.nanny', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "服务类型", "labelEn": "Kind of help", "options": [{"value": "liveIn", "labelZh": "住家保姆", "labelEn": "Live-in"}, {"value": "daytime", "labelZh": "白班保姆", "labelEn": "Daytime"}, {"value": "hourly", "labelZh": "钟点工", "labelEn": "By the hour"}, {"value": "infant", "labelZh": "育婴师", "labelEn": "Infant care"}, {"value": "elder", "labelZh": "护老", "labelEn": "Care of the elderly"}]},
  {"key": "startsOn", "type": "DATE", "required": true, "labelZh": "到岗日期", "labelEn": "From"},
  {"key": "duties", "type": "LONG_TEXT", "required": true, "labelZh": "主要工作", "labelEn": "Duties"},
  {"key": "wishes", "type": "LONG_TEXT", "required": false, "labelZh": "对人选的要求", "labelEn": "What matters in the person"},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "每月预算", "labelEn": "Monthly budget", "unit": "¥", "min": 0, "max": 200000}
]'),
('errand.telephone', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "开户类型", "labelEn": "Kind of line", "options": [{"value": "landline", "labelZh": "固定电话", "labelEn": "Landline"}, {"value": "mobile", "labelZh": "移动电话", "labelEn": "Mobile"}, {"value": "broadband", "labelZh": "宽带", "labelEn": "Broadband"}]},
  {"key": "carrier", "type": "CHOICE", "required": true, "labelZh": "运营商", "labelEn": "Carrier", "options": [{"value": "telecom", "labelZh": "中国电信", "labelEn": "China Telecom"}, {"value": "mobile", "labelZh": "中国移动", "labelEn": "China Mobile"}, {"value": "unicom", "labelZh": "中国联通", "labelEn": "China Unicom"}, {"value": "any", "labelZh": "不限", "labelEn": "Any"}]},
  {"key": "holder", "type": "TEXT", "required": true, "labelZh": "开户人", "labelEn": "In the name of", "maxLength": 60},
  {"key": "documentsReady", "type": "YES_NO", "required": true, "labelZh": "证件已备齐", "labelEn": "Papers at hand"},
  {"key": "number", "type": "TEXT", "required": false, "labelZh": "号码偏好", "labelEn": "Preferred number", "maxLength": 60}
]'),
('errand.hotel', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "城市与酒店", "labelEn": "City and hotel", "maxLength": 120},
  {"key": "checkIn", "type": "DATE", "required": true, "labelZh": "入住日期", "labelEn": "Check-in"},
  {"key": "nights", "type": "NUMBER", "required": true, "labelZh": "晚数", "labelEn": "Nights", "min": 1, "max": 365},
  {"key": "rooms", "type": "NUMBER", "required": true, "labelZh": "房间数", "labelEn": "Rooms", "min": 1, "max": 100},
  {"key": "guests", "type": "TEXT", "required": true, "labelZh": "入住人", "labelEn": "Guests", "maxLength": 200},
  {"key": "room", "type": "CHOICE", "required": false, "labelZh": "房型", "labelEn": "Room", "options": [{"value": "double", "labelZh": "大床房", "labelEn": "Double"}, {"value": "twin", "labelZh": "双床房", "labelEn": "Twin"}, {"value": "suite", "labelZh": "套房", "labelEn": "Suite"}, {"value": "family", "labelZh": "家庭房", "labelEn": "Family room"}]},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "每晚预算", "labelEn": "Budget a night", "unit": "¥", "min": 0, "max": 200000}
]'),
('errand.cake', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "CHOICE", "required": true, "labelZh": "预订", "labelEn": "Order", "options": [{"value": "cake", "labelZh": "生日蛋糕", "labelEn": "Birthday cake"}, {"value": "basket", "labelZh": "花篮", "labelEn": "Flower basket"}, {"value": "both", "labelZh": "蛋糕和花篮", "labelEn": "Both"}]},
  {"key": "occasion", "type": "TEXT", "required": true, "labelZh": "场合", "labelEn": "Occasion", "maxLength": 60},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "送达时间", "labelEn": "Deliver at"},
  {"key": "size", "type": "TEXT", "required": false, "labelZh": "尺寸与口味", "labelEn": "Size and flavour", "maxLength": 120},
  {"key": "card", "type": "LONG_TEXT", "required": false, "labelZh": "贺卡或裱字", "labelEn": "Words on the card or cake", "maxLength": 200},
  {"key": "deliverTo", "type": "TEXT", "required": true, "labelZh": "送到", "labelEn": "Deliver to", "maxLength": 120},
  {"key": "allergies", "type": "TEXT", "required": false, "labelZh": "忌口与过敏", "labelEn": "Allergies", "maxLength": 120}
]'),
('errand.decorator', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "what", "type": "CHOICE", "required": true, "labelZh": "聘请", "labelEn": "To engage", "options": [{"value": "design", "labelZh": "设计单位", "labelEn": "Designer"}, {"value": "construction", "labelZh": "施工单位", "labelEn": "Contractor"}, {"value": "both", "labelZh": "设计与施工", "labelEn": "Both"}]},
  {"key": "area", "type": "NUMBER", "required": true, "labelZh": "装修面积", "labelEn": "Area", "unit": "m²", "min": 1, "max": 100000},
  {"key": "scope", "type": "LONG_TEXT", "required": true, "labelZh": "装修范围与风格", "labelEn": "Scope and style"},
  {"key": "startsOn", "type": "DATE", "required": false, "labelZh": "计划开工", "labelEn": "Planned start"},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "预算", "labelEn": "Budget", "unit": "¥", "min": 0, "max": 100000000}
]'),
('errand.ticket', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "transport", "type": "CHOICE", "required": true, "labelZh": "交通工具", "labelEn": "Transport", "options": [{"value": "plane", "labelZh": "飞机", "labelEn": "Plane"}, {"value": "ship", "labelZh": "轮船", "labelEn": "Ship"}, {"value": "coach", "labelZh": "汽车", "labelEn": "Coach"}, {"value": "train", "labelZh": "火车", "labelEn": "Train"}]},
  {"key": "date", "type": "DATE", "required": true, "labelZh": "出发日期", "labelEn": "Date"},
  {"key": "service", "type": "TEXT", "required": false, "labelZh": "航班、车次或班次", "labelEn": "Flight, train or sailing", "maxLength": 60},
  {"key": "from", "type": "TEXT", "required": true, "labelZh": "出发地", "labelEn": "From", "maxLength": 60},
  {"key": "to", "type": "TEXT", "required": true, "labelZh": "目的地", "labelEn": "To", "maxLength": 60},
  {"key": "passengers", "type": "TEXT", "required": true, "labelZh": "乘客姓名", "labelEn": "Passengers", "maxLength": 200},
  {"key": "count", "type": "NUMBER", "required": true, "labelZh": "张数", "labelEn": "Tickets", "min": 1, "max": 50},
  {"key": "class", "type": "CHOICE", "required": false, "labelZh": "席别", "labelEn": "Class", "options": [{"value": "economy", "labelZh": "经济舱／二等座", "labelEn": "Economy or second class"}, {"value": "business", "labelZh": "商务舱／商务座", "labelEn": "Business class"}, {"value": "first", "labelZh": "头等舱／一等座", "labelEn": "First class"}, {"value": "sleeper", "labelZh": "卧铺", "labelEn": "Sleeper"}]},
  {"key": "returnDate", "type": "DATE", "required": false, "labelZh": "返程日期", "labelEn": "Return date"}
]'),
('errand.carrying', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "goods", "type": "TEXT", "required": true, "labelZh": "物品", "labelEn": "What", "maxLength": 120},
  {"key": "weight", "type": "NUMBER", "required": false, "labelZh": "约重", "labelEn": "About", "unit": "kg", "min": 0, "max": 1000},
  {"key": "from", "type": "TEXT", "required": true, "labelZh": "搬自", "labelEn": "From", "maxLength": 120},
  {"key": "to", "type": "TEXT", "required": true, "labelZh": "搬到", "labelEn": "To", "maxLength": 120},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "时间", "labelEn": "When"},
  {"key": "fragile", "type": "YES_NO", "required": false, "labelZh": "易碎", "labelEn": "Fragile"}
]'),
('errand.gathering', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "活动类别", "labelEn": "Kind", "options": [{"value": "social", "labelZh": "联谊", "labelEn": "Social"}, {"value": "culture", "labelZh": "文化", "labelEn": "Culture"}, {"value": "sport", "labelZh": "体育", "labelEn": "Sport"}]},
  {"key": "topic", "type": "TEXT", "required": true, "labelZh": "活动主题", "labelEn": "Topic", "maxLength": 120},
  {"key": "date", "type": "DATE", "required": true, "labelZh": "日期", "labelEn": "Date"},
  {"key": "people", "type": "NUMBER", "required": true, "labelZh": "预计人数", "labelEn": "People expected", "min": 1, "max": 5000},
  {"key": "place", "type": "TEXT", "required": false, "labelZh": "场地", "labelEn": "Place", "maxLength": 120},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "预算", "labelEn": "Budget", "unit": "¥", "min": 0, "max": 10000000},
  {"key": "remarks", "type": "LONG_TEXT", "required": false, "labelZh": "补充说明", "labelEn": "Anything else"}
]'),
('errand.message', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "channel", "type": "CHOICE", "required": true, "labelZh": "来源", "labelEn": "Came by", "options": [{"value": "phone", "labelZh": "电话", "labelEn": "Telephone"}, {"value": "visitor", "labelZh": "访客", "labelEn": "Visitor"}]},
  {"key": "from", "type": "TEXT", "required": true, "labelZh": "留言人", "labelEn": "From", "maxLength": 60},
  {"key": "receivedAt", "type": "DATE_TIME", "required": true, "labelZh": "留言时间", "labelEn": "Left at"},
  {"key": "message", "type": "LONG_TEXT", "required": true, "labelZh": "留言内容", "labelEn": "Message", "maxLength": 1000},
  {"key": "urgent", "type": "YES_NO", "required": false, "labelZh": "紧急", "labelEn": "Urgent"},
  {"key": "callBack", "type": "YES_NO", "required": false, "labelZh": "请回电", "labelEn": "Asks for a call back"}
]'),
('errand.fair', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "topic", "type": "TEXT", "required": true, "labelZh": "展销主题", "labelEn": "Topic", "maxLength": 120},
  {"key": "goods", "type": "TEXT", "required": true, "labelZh": "展销商品", "labelEn": "Goods", "maxLength": 200},
  {"key": "date", "type": "DATE", "required": true, "labelZh": "开始日期", "labelEn": "From"},
  {"key": "days", "type": "NUMBER", "required": true, "labelZh": "天数", "labelEn": "Days", "min": 1, "max": 60},
  {"key": "place", "type": "TEXT", "required": true, "labelZh": "场地", "labelEn": "Place", "maxLength": 120},
  {"key": "exhibitors", "type": "NUMBER", "required": false, "labelZh": "参展商家数", "labelEn": "Exhibitors", "min": 1, "max": 500},
  {"key": "power", "type": "YES_NO", "required": false, "labelZh": "需要用电", "labelEn": "Needs power"}
]');

insert into service_item (id, code, item_group, verb, name_zh, name_en,
    intake_form_key, pricing, advance_allowed, answer_minutes, accept_minutes, done_minutes, list_position, active, version) values
    ('01980000-0000-7000-8000-000000000101', 'errand.utilities', 'FREE_ERRAND', 'ACT_FOR', '代收代缴水电费', 'Water and electricity bills paid',
     'errand.utilities', 'FREE', true, 30, 30, 1440, 101, true, 0),
    ('01980000-0000-7000-8000-000000000102', 'errand.cable-tv', 'FREE_ERRAND', 'ACT_FOR', '代收代缴有线电视', 'Cable television paid',
     'errand.cableTv', 'FREE', true, 30, 30, 1440, 102, true, 0),
    ('01980000-0000-7000-8000-000000000103', 'errand.press', 'FREE_ERRAND', 'BOOK', '代办报刊订阅', 'Newspapers and magazines ordered',
     'errand.press', 'FREE', true, 30, 60, 2880, 103, true, 0),
    ('01980000-0000-7000-8000-000000000104', 'errand.taxi', 'FREE_ERRAND', 'BOOK', '代叫出租车', 'Taxi called',
     'errand.taxi', 'FREE', false, 5, 5, 30, 104, true, 0),
    ('01980000-0000-7000-8000-000000000105', 'errand.nanny', 'FREE_ERRAND', 'ACT_FOR', '代请保姆', 'Nanny found',
     'errand.nanny', 'FREE', false, 30, 60, 10080, 105, true, 0),
    ('01980000-0000-7000-8000-000000000106', 'errand.telephone', 'FREE_ERRAND', 'ACT_FOR', '代办电话开户', 'Telephone line opened',
     'errand.telephone', 'FREE', true, 30, 60, 4320, 106, true, 0),
    ('01980000-0000-7000-8000-000000000107', 'errand.hotel', 'FREE_ERRAND', 'BOOK', '代订酒店客房', 'Hotel room booked',
     'errand.hotel', 'FREE', true, 15, 15, 240, 107, true, 0),
    ('01980000-0000-7000-8000-000000000108', 'errand.cake', 'FREE_ERRAND', 'BOOK', '代订生日蛋糕、花篮', 'Birthday cake or flower basket ordered',
     'errand.cake', 'FREE', true, 15, 15, 1440, 108, true, 0),
    ('01980000-0000-7000-8000-000000000109', 'errand.decorator', 'FREE_ERRAND', 'ACT_FOR', '代聘装潢设计、施工单位', 'Interior designer or contractor engaged',
     'errand.decorator', 'FREE', false, 30, 120, 10080, 109, true, 0),
    ('01980000-0000-7000-8000-000000000110', 'errand.ticket', 'FREE_ERRAND', 'BOOK', '代订飞机、轮船、汽车、火车票', 'Plane, ship, coach or train tickets booked',
     'errand.ticket', 'FREE', true, 15, 15, 240, 110, true, 0),
    ('01980000-0000-7000-8000-000000000111', 'errand.carrying', 'FREE_ERRAND', 'DELIVER', '代为搬运单件货物', 'A single item carried',
     'errand.carrying', 'FREE', false, 15, 15, 120, 111, true, 0),
    ('01980000-0000-7000-8000-000000000112', 'errand.gathering', 'FREE_ERRAND', null, '组织区内业主联谊、文化、体育活动', 'Social, cultural and sports events for owners',
     'errand.gathering', 'FREE', true, 60, 240, 43200, 112, true, 0),
    ('01980000-0000-7000-8000-000000000113', 'errand.message', 'FREE_ERRAND', null, '电话及访客留言转告', 'Telephone and visitor messages passed on',
     'errand.message', 'FREE', false, 5, 5, 60, 113, true, 0),
    ('01980000-0000-7000-8000-000000000114', 'errand.fair', 'FREE_ERRAND', null, '组织各种展销活动', 'Sales fairs held',
     'errand.fair', 'FREE', true, 60, 240, 43200, 114, true, 0);

insert into service_step (item_id, position, department_kind, title_zh, title_en, after_positions, feedback_form_key, evidence, done_minutes) values
    ('01980000-0000-7000-8000-000000000101', 1, 'CUSTOMER_SERVICE', '代缴水电费，取回凭证', 'Pay the water and electricity bills, bring the receipt', '', 'feedback.payment', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000102', 1, 'CUSTOMER_SERVICE', '代缴有线电视费，取回凭证', 'Pay for cable television, bring the receipt', '', 'feedback.payment', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000103', 1, 'CUSTOMER_SERVICE', '办理报刊订阅，告知起送日期', 'Order the papers, tell when delivery begins', '', 'feedback.subscription', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000104', 1, 'CONCIERGE', '叫车，引导至上车地点', 'Call the car, guide it to the guest', '', 'feedback.taxi', '', null),
    ('01980000-0000-7000-8000-000000000105', 1, 'CUSTOMER_SERVICE', '推荐保姆人选，安排面试', 'Propose candidates, arrange interviews', '', 'feedback.referral', '', null),
    ('01980000-0000-7000-8000-000000000106', 1, 'CUSTOMER_SERVICE', '办理电话开户', 'Have the line opened', '', 'feedback.accountOpening', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000107', 1, 'CONCIERGE', '预订酒店客房，取得确认号', 'Book the room, get a confirmation number', '', 'feedback.booking', '', null),
    ('01980000-0000-7000-8000-000000000108', 1, 'CONCIERGE', '订生日蛋糕、花篮，按时送达', 'Order the cake or basket, have it there on time', '', 'feedback.order', 'PHOTO,RECEIPT', null),
    ('01980000-0000-7000-8000-000000000109', 1, 'ENGINEERING', '推荐装潢设计、施工单位，陪同看房', 'Propose firms, show them the home', '', 'feedback.referral', '', null),
    ('01980000-0000-7000-8000-000000000110', 1, 'CONCIERGE', '订票，告知票号', 'Book the tickets, tell their numbers', '', 'feedback.ticket', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000111', 1, 'CONCIERGE', '搬运物品到指定位置', 'Carry the item where it belongs', '', 'feedback.handover', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000112', 1, 'CLUBHOUSE', '策划并组织活动', 'Plan and hold the event', '', 'feedback.event', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000113', 1, 'CUSTOMER_SERVICE', '将留言转告业主', 'Tell the owner', '', 'feedback.message', '', null),
    ('01980000-0000-7000-8000-000000000114', 1, 'CLUBHOUSE', '联系商家，布置并组织展销', 'Bring the exhibitors, set up and hold the fair', '', 'feedback.event', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000114', 2, 'SECURITY', '维护展销现场秩序', 'Keep order at the fair', '', 'feedback.orderKeeping', '', null);
