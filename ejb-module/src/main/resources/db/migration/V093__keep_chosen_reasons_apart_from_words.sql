-- A chosen reason keeps its code and its words in both languages, apart from words of one's own; a pause, when it may end.
alter table work_order add column reason_code varchar(40);
alter table work_order add column reason_zh varchar(100);
alter table work_order add column reason_en varchar(200);
alter table work_order add column resumes_at timestamp(6) with time zone;
alter table work_order_log add column reason_code varchar(40);
alter table work_order_log add column reason_zh varchar(100);
alter table work_order_log add column reason_en varchar(200);

-- What was stored in one text, 天气原因 / Weather · 下午再来, is taken apart, on the butler's side too.
update work_order set reason_code = (
    select r.code from field_reason r where position(r.name_zh || ' / ' || r.name_en in work_order.reason) = 1
    order by char_length(r.name_en) desc fetch first 1 row only)
where reason is not null;
update work_order set
    reason_zh = (select r.name_zh from field_reason r where r.code = work_order.reason_code),
    reason_en = (select r.name_en from field_reason r where r.code = work_order.reason_code)
where reason_code is not null;
update work_order set reason = nullif(substring(reason from char_length(reason_zh) + char_length(reason_en) + 7), '')
where reason_code is not null;

update work_order_log set reason_code = (
    select r.code from field_reason r where position(r.name_zh || ' / ' || r.name_en in work_order_log.words) = 1
    order by char_length(r.name_en) desc fetch first 1 row only)
where words is not null;
update work_order_log set
    reason_zh = (select r.name_zh from field_reason r where r.code = work_order_log.reason_code),
    reason_en = (select r.name_en from field_reason r where r.code = work_order_log.reason_code)
where reason_code is not null;
update work_order_log set words = nullif(substring(words from char_length(reason_zh) + char_length(reason_en) + 7), '')
where reason_code is not null;

update task set reason_code = (
    select r.code from field_reason r where position(r.name_zh || ' / ' || r.name_en in task.reason) = 1
    order by char_length(r.name_en) desc fetch first 1 row only)
where reason is not null;
update task set
    reason_zh = (select r.name_zh from field_reason r where r.code = task.reason_code),
    reason_en = (select r.name_en from field_reason r where r.code = task.reason_code)
where reason_code is not null;
update task set reason = nullif(substring(reason from char_length(reason_zh) + char_length(reason_en) + 7), '')
where reason_code is not null;
