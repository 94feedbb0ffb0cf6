-- Why a department does not go on: the entry of its list with the words that it had in both languages, beside words of its
-- own (reason); and when a pause is expected to end.
alter table task add column reason_code varchar(40);
alter table task add column reason_zh varchar(100);
alter table task add column reason_en varchar(200);
alter table task add column resumes_at timestamp(6) with time zone;
