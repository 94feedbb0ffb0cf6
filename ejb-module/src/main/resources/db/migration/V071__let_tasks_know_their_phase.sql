-- The phase of the estate's life in which a task arose. Those that exist get it from the day of their first order.
alter table task add column phase varchar(32);
update task set phase = (
    select case
        when cast(coalesce(task.ordered_at, current_timestamp) as date) >= e.committee_formed_date then 'ONGOING'
        when cast(coalesce(task.ordered_at, current_timestamp) as date) < e.handover_date - interval '3' month
            then 'EARLY_INVOLVEMENT'
        else 'PRE_HANDOVER'
    end
    from estate e where e.id = task.estate_id);
alter table task alter column phase set not null;
