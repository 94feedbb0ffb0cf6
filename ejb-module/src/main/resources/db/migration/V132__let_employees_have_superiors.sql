-- Whom somebody reports to: up this line goes what was missed.
alter table employee add column superior_id uuid references employee (id);
alter table employee add constraint employee_not_own_superior check (superior_id <> id);
