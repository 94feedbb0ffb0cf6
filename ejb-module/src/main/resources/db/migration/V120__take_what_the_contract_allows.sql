-- A contractor's system may name people with up to 100 characters, and need not say a word about what was simply done.
alter table task alter column executor set data type varchar(100);
alter table feedback alter column given_by set data type varchar(100);
alter table feedback alter column words drop not null;
alter table timeline_entry alter column actor_name set data type varchar(100);
