-- That a post changes hands, and what is told and taken on one by one. A post has one handover under way.
create table post_handover (
    id uuid primary key,
    estate_id uuid not null,
    post_id uuid not null,
    kind varchar(16) not null,
    outgoing_id uuid references employee (id),
    incoming_id uuid not null references employee (id),
    takes_from timestamp(6) with time zone not null,
    state varchar(16) not null,
    under_way_for uuid,
    reason varchar(300),
    opened_by uuid,
    opened_by_name varchar(100) not null,
    opened_at timestamp(6) with time zone not null,
    ended_by uuid,
    ended_at timestamp(6) with time zone,
    version bigint not null,
    constraint post_handover_post foreign key (post_id, estate_id) references butler_post (id, estate_id),
    constraint post_handover_one unique (under_way_for),
    constraint post_handover_kind check (kind in ('WARM', 'SUDDEN')),
    constraint post_handover_people check (outgoing_id is null or outgoing_id <> incoming_id),
    constraint post_handover_state check (
        (state = 'UNDER_WAY' and under_way_for is not null and under_way_for = post_id and ended_at is null)
        or (state in ('COMPLETED', 'CALLED_OFF') and under_way_for is null and ended_at is not null))
);
create index post_handover_of_post on post_handover (post_id, estate_id, opened_at);
create index post_handover_of_estate on post_handover (state, estate_id, opened_at);

create table handover_matter (
    id uuid primary key,
    handover_id uuid not null references post_handover (id),
    kind varchar(16) not null,
    matter_id uuid not null,
    unit_id uuid references unit (id),
    label varchar(40),
    state varchar(16) not null,
    handed_by uuid,
    handed_by_name varchar(100),
    handed_at timestamp(6) with time zone,
    taken_on_at timestamp(6) with time zone,
    version bigint not null,
    constraint handover_matter_once unique (handover_id, kind, matter_id),
    constraint handover_matter_kind check (kind in ('REQUEST', 'PROMISE', 'HOME', 'KEY', 'OTHER')),
    constraint handover_matter_state check (state in ('WAITING', 'HANDED', 'ASKED', 'TAKEN_ON')),
    constraint handover_matter_taken_on check ((state = 'TAKEN_ON') = (taken_on_at is not null)),
    constraint handover_matter_handed check (state = 'WAITING' or handed_at is not null)
);

create table handover_remark (
    matter_id uuid not null references handover_matter (id),
    position integer not null,
    question boolean not null,
    words varchar(1000) not null,
    said_by varchar(100) not null,
    said_at timestamp(6) with time zone not null,
    primary key (matter_id, position)
);

-- What is owed by a post is asked for when it changes hands.
create index promise_of_post on promise (post_id, state);
