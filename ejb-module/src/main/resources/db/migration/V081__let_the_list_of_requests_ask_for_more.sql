-- By when an open request is owed; null where nothing was promised, and once it is over: so that what is late or due soon is
-- the beginning of an index, however many were closed.
alter table request add column owed_by timestamp(6) with time zone;
update request set owed_by = coalesce(wished_at, submitted_at + done_minutes * interval '1' minute)
    where status not in ('CLOSED', 'DECLINED', 'CANCELLED');
create index request_by_owed on request (estate_id, owed_by, id);
create index request_by_priority on request (estate_id, priority, submitted_at);
create index request_by_phase on request (estate_id, phase, submitted_at);
create index request_by_item on request (estate_id, item_id, submitted_at);
create index task_origin_of_department on task (origin_id, department_id);
