-- Butler posts, the units they serve, and the chain of those who sat there.
create table butler_post (
    id uuid primary key,
    version bigint not null,
    estate_id uuid not null references estate (id),
    english_name varchar(30) not null,
    phone varchar(16) not null,
    constraint butler_post_name unique (estate_id, english_name),
    constraint butler_post_phone unique (phone),
    constraint butler_post_estate unique (id, estate_id)
);

-- A unit has one post, and a post of its own estate.
create table post_unit (
    unit_id uuid primary key references unit (id),
    post_id uuid not null,
    estate_id uuid not null,
    constraint post_unit_post foreign key (post_id, estate_id) references butler_post (id, estate_id)
);
create index post_unit_post_unit on post_unit (post_id, estate_id);

-- No overlap and no gap: each link but the first begins where another of the post ends, no two begin or end together,
-- and a post has one first link. The open end is a far date; a vacancy is a link without an employee.
create table butler_assignment (
    id uuid primary key,
    version bigint not null,
    post_id uuid not null references butler_post (id),
    employee_id uuid references employee (id),
    valid_from timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone not null,
    follows timestamp(6) with time zone,
    first_of uuid,
    constraint butler_assignment_time check (valid_from < valid_until),
    constraint butler_assignment_begin unique (post_id, valid_from),
    constraint butler_assignment_end unique (post_id, valid_until),
    constraint butler_assignment_chain
        foreign key (post_id, follows) references butler_assignment (post_id, valid_until),
    constraint butler_assignment_one_first unique (first_of),
    constraint butler_assignment_place check (
        (follows is not null and follows = valid_from and first_of is null)
        or (follows is null and first_of is not null and first_of = post_id))
);
create index butler_assignment_employee on butler_assignment (employee_id, valid_until);
