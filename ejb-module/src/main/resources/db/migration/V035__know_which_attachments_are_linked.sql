-- Whether anything refers to a file. What nothing refers to after a day is taken away; by this column it is found without a look
-- at all the others.
alter table attachment add column linked boolean not null default false;
update attachment set linked = true where id in (select attachment_id from attachment_link);
create index attachment_unlinked on attachment (linked, uploaded_at);
