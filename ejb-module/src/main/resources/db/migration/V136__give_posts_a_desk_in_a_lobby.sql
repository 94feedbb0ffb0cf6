-- In whose lobby a post has its desk: a building of its own estate, or none.
alter table building add constraint building_estate unique (id, estate_id);
alter table butler_post add column lobby_building_id uuid;
alter table butler_post add constraint butler_post_lobby
    foreign key (lobby_building_id, estate_id) references building (id, estate_id);
