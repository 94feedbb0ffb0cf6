-- An administrator adds reasons, renames them, puts them in order, and switches off what is not offered any more.
alter table field_reason add column active boolean default true not null;
alter table field_reason add column version bigint default 0 not null;
alter table field_reason drop constraint field_reason_place;
create index field_reason_offered on field_reason (kind, position);
