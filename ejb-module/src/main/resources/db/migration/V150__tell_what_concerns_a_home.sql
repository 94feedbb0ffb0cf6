-- Whom everything was done for: a fact names the household that it concerns, and whoever lived in the unit when a request was taken
-- is the household of its origin for good.
alter table origin add column household_id uuid references household (id);
update origin set household_id = (
    select h.id
    from request r
    join household h on h.unit_id = r.unit_id
        and h.move_in <= cast(r.submitted_at as date) and h.move_out > cast(r.submitted_at as date)
    where r.id = origin.id
    order by h.move_in desc
    fetch first 1 row only);

alter table timeline_entry add column household_id uuid references household (id);
update timeline_entry set household_id = origin_id where origin_kind = 'HOUSEHOLD';
update timeline_entry set household_id = (select o.household_id from origin o where o.id = timeline_entry.origin_id)
where origin_kind = 'REQUEST';
create index timeline_of_household on timeline_entry (household_id, occurred_at, id);
