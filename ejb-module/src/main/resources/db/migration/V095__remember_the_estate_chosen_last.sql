-- The estate that a person worked in last. Whoever chose an estate need not have chosen how to read.
alter table preference add column estate_id uuid references estate (id);
alter table preference alter column language drop not null;
alter table preference alter column theme drop not null;
alter table preference alter column density drop not null;
