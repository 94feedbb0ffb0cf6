-- A reply visit that is owed is a matter that is told when the post changes hands.
alter table handover_matter drop constraint handover_matter_kind;
alter table handover_matter add constraint handover_matter_kind check (kind in ('REQUEST', 'PROMISE', 'REPLY_VISIT', 'HOME', 'KEY', 'OTHER'));
