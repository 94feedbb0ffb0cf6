-- What departments report: receipts, ticket numbers, waybills, readings (S08).
insert into form (form_key, current_version, version) values
    ('feedback.payment', 1, 0),
    ('feedback.subscription', 1, 0),
    ('feedback.taxi', 1, 0),
    ('feedback.referral', 1, 0),
    ('feedback.accountOpening', 1, 0),
    ('feedback.booking', 1, 0),
    ('feedback.ticket', 1, 0),
    ('feedback.order', 1, 0),
    ('feedback.purchase', 1, 0),
    ('feedback.medicine', 1, 0),
    ('feedback.handover', 1, 0),
    ('feedback.mail', 1, 0),
    ('feedback.print', 1, 0),
    ('feedback.fax', 1, 0),
    ('feedback.escort', 1, 0),
    ('feedback.gate', 1, 0),
    ('feedback.message', 1, 0),
    ('feedback.event', 1, 0),
    ('feedback.orderKeeping', 1, 0),
    ('feedback.answer', 1, 0),
    ('feedback.matter', 1, 0),
    ('feedback.rental', 1, 0),
    ('feedback.custody', 1, 0),
    ('feedback.inventory', 1, 0),
    ('feedback.housekeeping', 1, 0),
    ('feedback.cleaning', 1, 0),
    ('feedback.repair', 1, 0),
    ('feedback.leak', 1, 0),
    ('feedback.airConditioning', 1, 0),
    ('feedback.lock', 1, 0),
    ('feedback.garden', 1, 0),
    ('feedback.pool', 1, 0),
    ('feedback.vacantClean', 1, 0),
    ('feedback.vacantSystems', 1, 0),
    ('feedback.readiness', 1, 0);

insert into form_version (form_key, version, created_at, fields) values
('feedback.payment', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "receiptNumber", "type": "TEXT", "required": true, "labelZh": "缴费凭证号", "labelEn": "Receipt number", "maxLength": 64},
  {"key": "amount", "type": "NUMBER", "required": true, "labelZh": "缴费金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 1000000},
  {"key": "paidOn", "type": "DATE", "required": true, "labelZh": "缴费日期", "labelEn": "Paid on"}
]'),
('feedback.subscription', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "orderNumber", "type": "TEXT", "required": true, "labelZh": "订阅单号", "labelEn": "Subscription number", "maxLength": 64},
  {"key": "startsOn", "type": "DATE", "required": true, "labelZh": "起送日期", "labelEn": "First delivery"},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 10000000}
]'),
('feedback.taxi', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "plate", "type": "TEXT", "required": true, "labelZh": "车牌号", "labelEn": "Plate", "maxLength": 16},
  {"key": "company", "type": "TEXT", "required": false, "labelZh": "车行或平台", "labelEn": "Company or platform", "maxLength": 60},
  {"key": "arrivedAt", "type": "DATE_TIME", "required": true, "labelZh": "车辆到达时间", "labelEn": "Car arrived at"}
]'),
('feedback.referral', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "candidates", "type": "LONG_TEXT", "required": true, "labelZh": "推荐人选或单位及情况", "labelEn": "Candidates and what they offer"},
  {"key": "chosen", "type": "TEXT", "required": false, "labelZh": "业主选定", "labelEn": "The owner chose", "maxLength": 120},
  {"key": "contractSigned", "type": "YES_NO", "required": true, "labelZh": "已签约", "labelEn": "Contract signed"}
]'),
('feedback.accountOpening', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "acceptanceNumber", "type": "TEXT", "required": true, "labelZh": "受理单号", "labelEn": "Application number", "maxLength": 64},
  {"key": "installedOn", "type": "DATE", "required": false, "labelZh": "开通日期", "labelEn": "In service from"},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 10000000}
]'),
('feedback.booking', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "provider", "type": "TEXT", "required": true, "labelZh": "商家", "labelEn": "Provider", "maxLength": 120},
  {"key": "confirmationNumber", "type": "TEXT", "required": true, "labelZh": "确认号", "labelEn": "Confirmation number", "maxLength": 64},
  {"key": "bookedFor", "type": "DATE_TIME", "required": true, "labelZh": "预订时间", "labelEn": "Booked for"},
  {"key": "cancelBy", "type": "DATE_TIME", "required": false, "labelZh": "最晚取消时间", "labelEn": "Cancel free of charge until"},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 10000000}
]'),
('feedback.ticket', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "ticketNumbers", "type": "LONG_TEXT", "required": true, "labelZh": "票号", "labelEn": "Ticket numbers", "maxLength": 400},
  {"key": "service", "type": "TEXT", "required": true, "labelZh": "班次", "labelEn": "Flight, train, ship or coach", "maxLength": 60},
  {"key": "departsAt", "type": "DATE_TIME", "required": true, "labelZh": "出发时间", "labelEn": "Departs at"},
  {"key": "seats", "type": "TEXT", "required": false, "labelZh": "座位", "labelEn": "Seats", "maxLength": 120},
  {"key": "amount", "type": "NUMBER", "required": true, "labelZh": "票款", "labelEn": "Fare paid", "unit": "¥", "min": 0, "max": 1000000}
]'),
('feedback.order', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "shop", "type": "TEXT", "required": true, "labelZh": "商家", "labelEn": "Shop", "maxLength": 120},
  {"key": "orderNumber", "type": "TEXT", "required": false, "labelZh": "订单号", "labelEn": "Order number", "maxLength": 64},
  {"key": "deliveredAt", "type": "DATE_TIME", "required": true, "labelZh": "送达时间", "labelEn": "Delivered at"},
  {"key": "amount", "type": "NUMBER", "required": true, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 1000000}
]'),
('feedback.purchase', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "shop", "type": "TEXT", "required": true, "labelZh": "购买商家", "labelEn": "Bought at", "maxLength": 120},
  {"key": "amount", "type": "NUMBER", "required": true, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 1000000},
  {"key": "substituted", "type": "LONG_TEXT", "required": false, "labelZh": "替换或未买到的物品", "labelEn": "Substituted or not to be had"},
  {"key": "handedTo", "type": "TEXT", "required": true, "labelZh": "交给", "labelEn": "Handed to", "maxLength": 60}
]'),
('feedback.medicine', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "pharmacy", "type": "TEXT", "required": true, "labelZh": "药店", "labelEn": "Pharmacy", "maxLength": 120},
  {"key": "bought", "type": "TEXT", "required": true, "labelZh": "实购药品、规格、数量", "labelEn": "Bought: medicine, strength, quantity", "maxLength": 200},
  {"key": "batch", "type": "TEXT", "required": false, "labelZh": "批号与有效期", "labelEn": "Batch and expiry", "maxLength": 120},
  {"key": "amount", "type": "NUMBER", "required": true, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 100000},
  {"key": "handedTo", "type": "TEXT", "required": true, "labelZh": "当面交给", "labelEn": "Handed in person to", "maxLength": 60}
]'),
('feedback.handover', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "handedTo", "type": "TEXT", "required": true, "labelZh": "交给", "labelEn": "Handed to", "maxLength": 60},
  {"key": "handedAt", "type": "DATE_TIME", "required": true, "labelZh": "交付时间", "labelEn": "Handed over at"},
  {"key": "intact", "type": "YES_NO", "required": true, "labelZh": "物品完好", "labelEn": "Intact"}
]'),
('feedback.mail', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "carrier", "type": "TEXT", "required": true, "labelZh": "承运商", "labelEn": "Carrier", "maxLength": 60},
  {"key": "waybill", "type": "TEXT", "required": true, "labelZh": "运单号", "labelEn": "Waybill number", "maxLength": 64},
  {"key": "doneAt", "type": "DATE_TIME", "required": true, "labelZh": "寄出或取到时间", "labelEn": "Posted or collected at"},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "邮资", "labelEn": "Postage paid", "unit": "¥", "min": 0, "max": 100000}
]'),
('feedback.print', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "实际页数", "labelEn": "Pages made", "min": 1, "max": 10000},
  {"key": "copies", "type": "NUMBER", "required": true, "labelZh": "份数", "labelEn": "Copies", "min": 1, "max": 1000},
  {"key": "originalsReturned", "type": "YES_NO", "required": true, "labelZh": "原件已归还", "labelEn": "Originals returned"}
]'),
('feedback.fax', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "sentAt", "type": "DATE_TIME", "required": true, "labelZh": "发送时间", "labelEn": "Sent at"},
  {"key": "pages", "type": "NUMBER", "required": true, "labelZh": "成功页数", "labelEn": "Pages sent", "min": 0, "max": 1000},
  {"key": "confirmed", "type": "YES_NO", "required": true, "labelZh": "对方确认收到", "labelEn": "Receipt confirmed"}
]'),
('feedback.escort', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "metAt", "type": "DATE_TIME", "required": true, "labelZh": "接到时间", "labelEn": "Met at"},
  {"key": "arrivedAt", "type": "DATE_TIME", "required": true, "labelZh": "送达时间", "labelEn": "Arrived at"},
  {"key": "guests", "type": "NUMBER", "required": false, "labelZh": "实到人数", "labelEn": "Guests who came", "min": 0, "max": 500}
]'),
('feedback.gate', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "passIssued", "type": "YES_NO", "required": true, "labelZh": "已办理放行", "labelEn": "Pass issued"},
  {"key": "enteredAt", "type": "DATE_TIME", "required": false, "labelZh": "进入小区时间", "labelEn": "Entered at"},
  {"key": "badge", "type": "TEXT", "required": false, "labelZh": "证牌号", "labelEn": "Badge number", "maxLength": 32}
]'),
('feedback.message', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "toldTo", "type": "TEXT", "required": true, "labelZh": "转告给", "labelEn": "Told to", "maxLength": 60},
  {"key": "toldAt", "type": "DATE_TIME", "required": true, "labelZh": "转告时间", "labelEn": "Told at"},
  {"key": "reply", "type": "LONG_TEXT", "required": false, "labelZh": "业主答复", "labelEn": "The owner replied"}
]'),
('feedback.event', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "heldOn", "type": "DATE", "required": true, "labelZh": "举办日期", "labelEn": "Held on"},
  {"key": "participants", "type": "NUMBER", "required": true, "labelZh": "参加人数", "labelEn": "Participants", "min": 0, "max": 100000},
  {"key": "summary", "type": "LONG_TEXT", "required": true, "labelZh": "活动小结", "labelEn": "How it went"},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "实际费用", "labelEn": "Cost", "unit": "¥", "min": 0, "max": 10000000}
]'),
('feedback.orderKeeping', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "staffOnSite", "type": "NUMBER", "required": true, "labelZh": "到场人数", "labelEn": "Staff on site", "min": 0, "max": 500},
  {"key": "incidents", "type": "LONG_TEXT", "required": false, "labelZh": "异常情况", "labelEn": "Incidents"}
]'),
('feedback.answer', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "answer", "type": "LONG_TEXT", "required": true, "labelZh": "答复内容", "labelEn": "Answer given"},
  {"key": "source", "type": "TEXT", "required": false, "labelZh": "依据或来源", "labelEn": "Source", "maxLength": 200}
]'),
('feedback.matter', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "result", "type": "LONG_TEXT", "required": true, "labelZh": "办理结果", "labelEn": "Result"},
  {"key": "reference", "type": "TEXT", "required": false, "labelZh": "凭证或受理号", "labelEn": "Reference number", "maxLength": 64},
  {"key": "documentsReturned", "type": "YES_NO", "required": true, "labelZh": "材料已交还", "labelEn": "Documents returned"}
]'),
('feedback.rental', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "provider", "type": "TEXT", "required": true, "labelZh": "出租方", "labelEn": "Rented from", "maxLength": 120},
  {"key": "contractNumber", "type": "TEXT", "required": true, "labelZh": "租赁单号", "labelEn": "Rental number", "maxLength": 64},
  {"key": "from", "type": "DATE_TIME", "required": true, "labelZh": "起租时间", "labelEn": "From"},
  {"key": "until", "type": "DATE_TIME", "required": true, "labelZh": "归还时间", "labelEn": "Until"},
  {"key": "deposit", "type": "NUMBER", "required": false, "labelZh": "押金", "labelEn": "Deposit", "unit": "¥", "min": 0, "max": 1000000},
  {"key": "amount", "type": "NUMBER", "required": false, "labelZh": "实付金额", "labelEn": "Amount paid", "unit": "¥", "min": 0, "max": 10000000}
]'),
('feedback.custody', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "mandateNumber", "type": "TEXT", "required": true, "labelZh": "委托协议编号", "labelEn": "Mandate number", "maxLength": 64},
  {"key": "keysReceived", "type": "NUMBER", "required": true, "labelZh": "接收钥匙数", "labelEn": "Keys received", "min": 0, "max": 100},
  {"key": "next", "type": "LONG_TEXT", "required": false, "labelZh": "下一步安排", "labelEn": "Next steps"}
]'),
('feedback.inventory', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "meterWater", "type": "NUMBER", "required": false, "labelZh": "水表读数", "labelEn": "Water meter", "unit": "m³", "min": 0, "max": 10000000},
  {"key": "meterPower", "type": "NUMBER", "required": false, "labelZh": "电表读数", "labelEn": "Electricity meter", "unit": "kWh", "min": 0, "max": 100000000},
  {"key": "meterGas", "type": "NUMBER", "required": false, "labelZh": "燃气表读数", "labelEn": "Gas meter", "unit": "m³", "min": 0, "max": 10000000},
  {"key": "condition", "type": "LONG_TEXT", "required": true, "labelZh": "房屋与设备现状", "labelEn": "Condition of rooms and equipment"}
]'),
('feedback.housekeeping', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "done", "type": "LONG_TEXT", "required": true, "labelZh": "完成内容", "labelEn": "Done"},
  {"key": "finishedAt", "type": "DATE_TIME", "required": true, "labelZh": "完成时间", "labelEn": "Finished at"},
  {"key": "damaged", "type": "LONG_TEXT", "required": false, "labelZh": "损坏或异常", "labelEn": "Damage or anything unusual"}
]'),
('feedback.cleaning', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "areas", "type": "LONG_TEXT", "required": true, "labelZh": "清洁区域", "labelEn": "Areas cleaned"},
  {"key": "dry", "type": "YES_NO", "required": true, "labelZh": "现场已干燥", "labelEn": "Left dry"},
  {"key": "damaged", "type": "LONG_TEXT", "required": false, "labelZh": "损坏或异常", "labelEn": "Damage or anything unusual"}
]'),
('feedback.repair', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "cause", "type": "LONG_TEXT", "required": true, "labelZh": "故障原因", "labelEn": "Cause"},
  {"key": "measure", "type": "LONG_TEXT", "required": true, "labelZh": "处理措施", "labelEn": "What was done"},
  {"key": "parts", "type": "LONG_TEXT", "required": false, "labelZh": "更换配件", "labelEn": "Parts replaced"},
  {"key": "tested", "type": "YES_NO", "required": true, "labelZh": "试用正常", "labelEn": "Tested and working"}
]'),
('feedback.leak', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "source", "type": "LONG_TEXT", "required": true, "labelZh": "渗水点与原因", "labelEn": "Where it leaked, and why"},
  {"key": "measure", "type": "LONG_TEXT", "required": true, "labelZh": "处理措施", "labelEn": "What was done"},
  {"key": "moisture", "type": "NUMBER", "required": true, "labelZh": "墙地面含水率", "labelEn": "Moisture of wall or floor", "unit": "%", "min": 0, "max": 100},
  {"key": "waterTestMinutes", "type": "NUMBER", "required": true, "labelZh": "闭水试验时长", "labelEn": "Water test", "unit": "min", "min": 0, "max": 10080},
  {"key": "stopped", "type": "YES_NO", "required": true, "labelZh": "已止漏", "labelEn": "Leak stopped"}
]'),
('feedback.airConditioning', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "cause", "type": "LONG_TEXT", "required": true, "labelZh": "故障原因", "labelEn": "Cause"},
  {"key": "measure", "type": "LONG_TEXT", "required": true, "labelZh": "处理措施", "labelEn": "What was done"},
  {"key": "supply", "type": "NUMBER", "required": true, "labelZh": "出风温度", "labelEn": "Supply air", "unit": "°C", "min": -10, "max": 60},
  {"key": "room", "type": "NUMBER", "required": true, "labelZh": "室内温度", "labelEn": "Room temperature", "unit": "°C", "min": -10, "max": 60},
  {"key": "filterCleaned", "type": "YES_NO", "required": false, "labelZh": "已清洗滤网", "labelEn": "Filter cleaned"}
]'),
('feedback.lock', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "measure", "type": "LONG_TEXT", "required": true, "labelZh": "处理措施", "labelEn": "What was done"},
  {"key": "keysHanded", "type": "NUMBER", "required": true, "labelZh": "交付钥匙数", "labelEn": "Keys handed over", "min": 0, "max": 50},
  {"key": "oldKeysVoid", "type": "YES_NO", "required": true, "labelZh": "旧钥匙或密码已失效", "labelEn": "Old keys or codes void"},
  {"key": "identityChecked", "type": "YES_NO", "required": true, "labelZh": "已核实业主身份", "labelEn": "Identity checked"}
]'),
('feedback.garden', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "done", "type": "LONG_TEXT", "required": true, "labelZh": "养护内容", "labelEn": "Care given"},
  {"key": "plants", "type": "LONG_TEXT", "required": false, "labelZh": "植物状况", "labelEn": "State of the plants"},
  {"key": "chemicals", "type": "TEXT", "required": false, "labelZh": "用药用肥", "labelEn": "Chemicals and fertiliser", "maxLength": 200},
  {"key": "next", "type": "DATE", "required": false, "labelZh": "建议下次养护", "labelEn": "Next visit suggested"}
]'),
('feedback.pool', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "ph", "type": "NUMBER", "required": true, "labelZh": "pH 值", "labelEn": "pH", "min": 0, "max": 14},
  {"key": "chlorine", "type": "NUMBER", "required": true, "labelZh": "余氯", "labelEn": "Free chlorine", "unit": "mg/L", "min": 0, "max": 20},
  {"key": "temperature", "type": "NUMBER", "required": true, "labelZh": "水温", "labelEn": "Water temperature", "unit": "°C", "min": 0, "max": 60},
  {"key": "turbidity", "type": "NUMBER", "required": false, "labelZh": "浑浊度", "labelEn": "Turbidity", "unit": "NTU", "min": 0, "max": 100},
  {"key": "done", "type": "LONG_TEXT", "required": true, "labelZh": "养护内容", "labelEn": "Care given"}
]'),
('feedback.vacantClean', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "ventilatedMinutes", "type": "NUMBER", "required": true, "labelZh": "通风时长", "labelEn": "Ventilated for", "unit": "min", "min": 0, "max": 1440},
  {"key": "cleaned", "type": "LONG_TEXT", "required": true, "labelZh": "清洁内容", "labelEn": "Cleaned"},
  {"key": "humidity", "type": "NUMBER", "required": false, "labelZh": "室内湿度", "labelEn": "Humidity", "unit": "%", "min": 0, "max": 100},
  {"key": "pests", "type": "YES_NO", "required": true, "labelZh": "发现虫鼠或霉变", "labelEn": "Pests or mould found"}
]'),
('feedback.vacantSystems', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "water", "type": "YES_NO", "required": true, "labelZh": "给排水正常", "labelEn": "Water and drains in order"},
  {"key": "power", "type": "YES_NO", "required": true, "labelZh": "用电正常", "labelEn": "Electricity in order"},
  {"key": "gas", "type": "YES_NO", "required": true, "labelZh": "燃气正常", "labelEn": "Gas in order"},
  {"key": "appliances", "type": "LONG_TEXT", "required": true, "labelZh": "设备与设施养护情况", "labelEn": "Equipment and facilities"},
  {"key": "doorsShut", "type": "YES_NO", "required": true, "labelZh": "门窗已关好", "labelEn": "Doors and windows shut"}
]'),
('feedback.readiness', 1, timestamp with time zone '2026-01-01 00:00:00+00', '[
  {"key": "ready", "type": "YES_NO", "required": true, "labelZh": "可随时入住", "labelEn": "Ready to be lived in"},
  {"key": "open", "type": "LONG_TEXT", "required": false, "labelZh": "尚待处理", "labelEn": "Still to be done"},
  {"key": "reportedOn", "type": "DATE", "required": true, "labelZh": "报告业主日期", "labelEn": "Reported to the owner on"}
]');
