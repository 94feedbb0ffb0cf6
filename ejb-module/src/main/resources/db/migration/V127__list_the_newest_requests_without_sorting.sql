-- A list begins with the newest. H2 takes an order from an index only where the index has its directions, and walks none from its
-- end; a list of states it looks up only in an index that begins with the state. So it read every request of an estate to show
-- thirty, or those that are open. PostgreSQL takes the one or the other.
drop index request_by_time;
drop index request_by_status;
drop index request_by_post;
create index request_by_time on request (estate_id, submitted_at desc, id desc);
create index request_by_status on request (status, estate_id, submitted_at desc, id desc);
create index request_by_post on request (status, post_id, submitted_at desc, id desc);
