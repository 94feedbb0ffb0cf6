-- The id of the command that ordered the work: in the timeline of all that came of it, and at the task, whose answers go on under
-- it. What was written before has none.
alter table timeline_entry add column correlation uuid;
create index timeline_of_correlation on timeline_entry (correlation);
alter table task add column correlation uuid;
