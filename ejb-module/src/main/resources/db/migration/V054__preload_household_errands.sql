-- The ten household errands (S06), each with its own form.
insert into form (form_key, current_version, version) values
    ('household.homeService', 1, 0),
    ('household.custody', 1, 0),
    ('household.advice', 1, 0),
    ('household.typing', 1, 0),
    ('household.copying', 1, 0),
    ('household.fax', 1, 0),
    ('household.mail', 1, 0),
    ('household.flowers', 1, 0),
    ('household.shopping', 1, 0),
    ('household.medicine', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('household.homeService', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "kind", "type": "CHOICE", "required": true, "labelZh": "服务内容", "labelEn": "What", "options": [{"value": "cleaning", "labelZh": "清洁整理", "labelEn": "Cleaning and tidying"}, {"value": "laundry", "labelZh": "洗涤熨烫", "labelEn": "Washing and ironing"}, {"value": "cooking", "labelZh": "做饭", "labelEn": "Cooking"}, {"value": "other", "labelZh": "其他", "labelEn": "Something else"}]},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "上门时间", "labelEn": "When"},
  {"key": "hours", "type": "NUMBER", "required": true, "labelZh": "预计时长", "labelEn": "Hours", "unit": "h", "min": 0.5, "max": 24},
  {"key": "wishes", "type": "LONG_TEXT", "required": false, "labelZh": "具体要求", "labelEn": "Particular wishes"}
]'),
('household.custody', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "mandate", "type": "CHOICE", "required": true, "labelZh": "委托类型", "labelEn": "Mandate", "options": [{"value": "custody", "labelZh": "托管", "labelEn": "Custody"}, {"value": "letting", "labelZh": "出租", "labelEn": "Letting"}, {"value": "both", "labelZh": "托管并出租", "labelEn": "Custody and letting"}]},
  {"key": "from", "type": "DATE", "required": true, "labelZh": "委托开始", "labelEn": "From"},
  {"key": "until", "type": "DATE", "required": false, "labelZh": "委托结束", "labelEn": "Until"},
  {"key": "rent", "type": "NUMBER", "required": false, "labelZh": "期望月租", "labelEn": "Monthly rent hoped for", "unit": "¥", "min": 0, "max": 10000000},
  {"key": "furnished", "type": "YES_NO", "required": true, "labelZh": "带家具", "labelEn": "Furnished"},
  {"key": "tenants", "type": "LONG_TEXT", "required": false, "labelZh": "对租户的要求", "labelEn": "Which tenants"}
]'),
('household.advice', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "topic", "type": "CHOICE", "required": true, "labelZh": "咨询类别", "labelEn": "About", "options": [{"value": "property", "labelZh": "物业服务", "labelEn": "Property services"}, {"value": "city", "labelZh": "城市生活", "labelEn": "City life"}, {"value": "travel", "labelZh": "旅行", "labelEn": "Travel"}, {"value": "law", "labelZh": "政策法规", "labelEn": "Rules and law"}, {"value": "other", "labelZh": "其他", "labelEn": "Something else"}]},
  {"key": "question", "type": "LONG_TEXT", "required": true, "labelZh": "问题", "labelEn": "Question", "maxLength": 1000},
  {"key": "replyBy", "type": "DATE_TIME", "required": false, "labelZh": "希望答复时间", "labelEn": "Answer wanted by"}
]'),
('household.typing', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "约多少页", "labelEn": "Pages, about", "min": 1, "max": 1000},
  {"key": "language", "type": "CHOICE", "required": true, "labelZh": "语言", "labelEn": "Language", "options": [{"value": "zh", "labelZh": "中文", "labelEn": "Chinese"}, {"value": "en", "labelZh": "英文", "labelEn": "English"}, {"value": "other", "labelZh": "其他", "labelEn": "Other"}]},
  {"key": "output", "type": "CHOICE", "required": true, "labelZh": "交付方式", "labelEn": "Deliver as", "options": [{"value": "paper", "labelZh": "纸质", "labelEn": "Paper"}, {"value": "file", "labelZh": "电子文件", "labelEn": "File"}, {"value": "both", "labelZh": "纸质和电子", "labelEn": "Both"}]},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"},
  {"key": "remarks", "type": "LONG_TEXT", "required": false, "labelZh": "补充说明", "labelEn": "Anything else"}
]'),
('household.copying', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "原件页数", "labelEn": "Pages", "min": 1, "max": 5000},
  {"key": "copies", "type": "NUMBER", "required": true, "labelZh": "份数", "labelEn": "Copies", "min": 1, "max": 500},
  {"key": "size", "type": "CHOICE", "required": true, "labelZh": "纸张", "labelEn": "Paper", "options": [{"value": "a4", "labelZh": "A4", "labelEn": "A4"}, {"value": "a3", "labelZh": "A3", "labelEn": "A3"}]},
  {"key": "colour", "type": "YES_NO", "required": false, "labelZh": "彩色", "labelEn": "In colour"},
  {"key": "doubleSided", "type": "YES_NO", "required": false, "labelZh": "双面", "labelEn": "Double-sided"},
  {"key": "neededBy", "type": "DATE_TIME", "required": false, "labelZh": "何时要", "labelEn": "Needed by"}
]'),
('household.fax', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "number", "type": "TEXT", "required": true, "labelZh": "传真号码", "labelEn": "Fax number", "maxLength": 30},
  {"key": "recipient", "type": "TEXT", "required": true, "labelZh": "收件人", "labelEn": "Recipient", "maxLength": 120},
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "页数", "labelEn": "Pages", "min": 1, "max": 200},
  {"key": "confirm", "type": "YES_NO", "required": false, "labelZh": "需电话确认", "labelEn": "Confirm by telephone"}
]'),
('household.mail', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "direction", "type": "CHOICE", "required": true, "labelZh": "寄或取", "labelEn": "Direction", "options": [{"value": "send", "labelZh": "寄", "labelEn": "Send"}, {"value": "fetch", "labelZh": "取", "labelEn": "Fetch"}]},
  {"key": "carrier", "type": "CHOICE", "required": true, "labelZh": "承运商", "labelEn": "Carrier", "options": [{"value": "post", "labelZh": "中国邮政", "labelEn": "China Post"}, {"value": "ems", "labelZh": "EMS", "labelEn": "EMS"}, {"value": "sf", "labelZh": "顺丰", "labelEn": "SF Express"}, {"value": "other", "labelZh": "其他", "labelEn": "Other"}]},
  {"key": "recipient", "type": "TEXT", "required": true, "labelZh": "收件人", "labelEn": "Recipient", "maxLength": 120},
  {"key": "address", "type": "TEXT", "required": false, "labelZh": "收件地址或取件点", "labelEn": "Address, or where to fetch it", "maxLength": 200},
  {"key": "content", "type": "TEXT", "required": true, "labelZh": "内件", "labelEn": "Content", "maxLength": 120},
  {"key": "value", "type": "NUMBER", "required": false, "labelZh": "保价金额", "labelEn": "Insured value", "unit": "¥", "min": 0, "max": 10000000}
]'),
('household.flowers', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "occasion", "type": "CHOICE", "required": true, "labelZh": "场合", "labelEn": "Occasion", "options": [{"value": "birthday", "labelZh": "生日", "labelEn": "Birthday"}, {"value": "anniversary", "labelZh": "纪念日", "labelEn": "Anniversary"}, {"value": "visit", "labelZh": "探访", "labelEn": "Visit"}, {"value": "home", "labelZh": "家居布置", "labelEn": "For the home"}, {"value": "other", "labelZh": "其他", "labelEn": "Other"}]},
  {"key": "flowers", "type": "TEXT", "required": false, "labelZh": "花材与颜色", "labelEn": "Flowers and colours", "maxLength": 120},
  {"key": "when", "type": "DATE_TIME", "required": true, "labelZh": "送达时间", "labelEn": "Deliver at"},
  {"key": "deliverTo", "type": "TEXT", "required": true, "labelZh": "送到", "labelEn": "Deliver to", "maxLength": 120},
  {"key": "card", "type": "LONG_TEXT", "required": false, "labelZh": "贺卡内容", "labelEn": "Words on the card", "maxLength": 200},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "预算", "labelEn": "Budget", "unit": "¥", "min": 0, "max": 100000}
]'),
('household.shopping', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "items", "type": "LONG_TEXT", "required": true, "labelZh": "物品、品牌与数量", "labelEn": "Items, brands and quantities", "maxLength": 1000},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"},
  {"key": "shop", "type": "TEXT", "required": false, "labelZh": "指定商家", "labelEn": "Shop", "maxLength": 120},
  {"key": "substitutes", "type": "YES_NO", "required": true, "labelZh": "可替换相近物品", "labelEn": "Substitutes welcome"},
  {"key": "budget", "type": "NUMBER", "required": false, "labelZh": "金额上限", "labelEn": "Not more than", "unit": "¥", "min": 0, "max": 1000000}
]'),
('household.medicine', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "name", "type": "TEXT", "required": true, "labelZh": "药品名称", "labelEn": "Medicine", "maxLength": 120},
  {"key": "dose", "type": "TEXT", "required": true, "labelZh": "规格与剂量", "labelEn": "Strength and dose", "maxLength": 120},
  {"key": "quantity", "type": "NUMBER", "required": true, "labelZh": "数量", "labelEn": "Quantity", "min": 1, "max": 50},
  {"key": "prescription", "type": "CHOICE", "required": true, "labelZh": "处方", "labelEn": "Prescription", "options": [{"value": "none", "labelZh": "非处方药", "labelEn": "None needed"}, {"value": "atHand", "labelZh": "处方药，有处方", "labelEn": "Needed, and at hand"}, {"value": "missing", "labelZh": "处方药，无处方", "labelEn": "Needed, not at hand"}]},
  {"key": "neededBy", "type": "DATE_TIME", "required": true, "labelZh": "何时要", "labelEn": "Needed by"},
  {"key": "pharmacy", "type": "TEXT", "required": false, "labelZh": "指定药店", "labelEn": "Pharmacy", "maxLength": 120}
]');

insert into service_item (id, code, item_group, verb, name_zh, name_en,
    intake_form_key, pricing, advance_allowed, answer_minutes, accept_minutes, done_minutes, list_position, active, version) values
    ('01980000-0000-7000-8000-000000000201', 'household.home-service', 'HOUSEHOLD_ERRAND', null, '居家服务', 'Home service',
     'household.homeService', 'BY_AGREEMENT', false, 20, 20, 480, 201, true, 0),
    ('01980000-0000-7000-8000-000000000202', 'household.custody', 'HOUSEHOLD_ERRAND', 'RENT', '房屋托管出租', 'Custody and letting of the home',
     'household.custody', 'BY_AGREEMENT', true, 60, 240, 10080, 202, true, 0),
    ('01980000-0000-7000-8000-000000000203', 'household.advice', 'HOUSEHOLD_ERRAND', null, '咨询', 'Advice',
     'household.advice', 'FREE', false, 15, 15, 240, 203, true, 0),
    ('01980000-0000-7000-8000-000000000204', 'household.typing', 'HOUSEHOLD_ERRAND', 'PRINT', '打字', 'Typing',
     'household.typing', 'FREE', false, 15, 15, 480, 204, true, 0),
    ('01980000-0000-7000-8000-000000000205', 'household.copying', 'HOUSEHOLD_ERRAND', 'PRINT', '复印', 'Copying',
     'household.copying', 'FREE', false, 15, 15, 120, 205, true, 0),
    ('01980000-0000-7000-8000-000000000206', 'household.fax', 'HOUSEHOLD_ERRAND', 'PRINT', '传真', 'Fax',
     'household.fax', 'FREE', false, 15, 15, 60, 206, true, 0),
    ('01980000-0000-7000-8000-000000000207', 'household.mail', 'HOUSEHOLD_ERRAND', 'MAIL', '代寄取邮件', 'Mail sent or fetched',
     'household.mail', 'FREE', true, 15, 15, 480, 207, true, 0),
    ('01980000-0000-7000-8000-000000000208', 'household.flowers', 'HOUSEHOLD_ERRAND', 'BOOK', '代订鲜花', 'Flowers ordered',
     'household.flowers', 'FREE', true, 15, 15, 480, 208, true, 0),
    ('01980000-0000-7000-8000-000000000209', 'household.shopping', 'HOUSEHOLD_ERRAND', 'BUY', '代买东西', 'Shopping',
     'household.shopping', 'FREE', true, 15, 15, 240, 209, true, 0),
    ('01980000-0000-7000-8000-000000000210', 'household.medicine', 'HOUSEHOLD_ERRAND', 'BUY', '代买药品', 'Medicine bought',
     'household.medicine', 'FREE', true, 10, 10, 120, 210, true, 0);

insert into service_step (item_id, position, department_kind, title_zh, title_en, after_positions, feedback_form_key, evidence, done_minutes) values
    ('01980000-0000-7000-8000-000000000201', 1, 'CLEANING', '按要求上门提供居家服务', 'Do the home service as asked', '', 'feedback.housekeeping', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000202', 1, 'CUSTOMER_SERVICE', '签订委托，接收钥匙', 'Sign the mandate, take the keys', '', 'feedback.custody', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000202', 2, 'ENGINEERING', '查验房屋现状，抄录读数', 'Record the condition and the meters', '1', 'feedback.inventory', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000203', 1, 'CUSTOMER_SERVICE', '查询并答复业主', 'Find out and answer', '', 'feedback.answer', '', null),
    ('01980000-0000-7000-8000-000000000204', 1, 'CUSTOMER_SERVICE', '打字、校对、交付', 'Type, proofread, deliver', '', 'feedback.print', '', null),
    ('01980000-0000-7000-8000-000000000205', 1, 'CUSTOMER_SERVICE', '复印，归还原件', 'Copy, return the originals', '', 'feedback.print', '', null),
    ('01980000-0000-7000-8000-000000000206', 1, 'CUSTOMER_SERVICE', '发送传真并确认', 'Send the fax and confirm', '', 'feedback.fax', '', null),
    ('01980000-0000-7000-8000-000000000207', 1, 'CONCIERGE', '寄出或取回邮件，留存运单', 'Send or fetch the mail, keep the waybill', '', 'feedback.mail', 'PHOTO', null),
    ('01980000-0000-7000-8000-000000000208', 1, 'CONCIERGE', '订鲜花，按时送达', 'Order the flowers, have them there on time', '', 'feedback.order', 'PHOTO,RECEIPT', null),
    ('01980000-0000-7000-8000-000000000209', 1, 'CONCIERGE', '按清单代买，送到家', 'Buy what is on the list, bring it home', '', 'feedback.purchase', 'RECEIPT', null),
    ('01980000-0000-7000-8000-000000000210', 1, 'WELLNESS', '按药名与剂量代买，当面交付', 'Buy by name and dose, hand over in person', '', 'feedback.medicine', 'RECEIPT', null);
