-- That a home came from one post to another of its estate, by whom and why.
create table home_move (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    unit_id uuid not null references unit (id),
    from_post_id uuid not null,
    to_post_id uuid not null,
    moved_by uuid not null references employee (id),
    moved_by_name varchar(100) not null,
    moved_at timestamp(6) with time zone not null,
    reason varchar(500) not null,
    constraint home_move_from foreign key (from_post_id, estate_id) references butler_post (id, estate_id),
    constraint home_move_to foreign key (to_post_id, estate_id) references butler_post (id, estate_id),
    constraint home_move_elsewhere check (from_post_id <> to_post_id)
);
create index home_move_of_estate on home_move (estate_id, moved_at);
