-- What owners can ask for, and which departments do it by default.
create table service_item (
    id uuid primary key,
    code varchar(64) not null unique,
    item_group varchar(32) not null,
    verb varchar(32),
    name_zh varchar(60) not null,
    name_en varchar(120) not null,
    intake_form_key varchar(64) not null references form (form_key),
    pricing varchar(32) not null,
    price numeric(12, 2),
    advance_allowed boolean not null,
    answer_minutes int,
    accept_minutes int,
    done_minutes int,
    list_position int not null,
    active boolean not null,
    version bigint not null,
    constraint service_item_price check ((pricing = 'FIXED') = (price is not null)),
    constraint service_item_free_errand check (item_group <> 'FREE_ERRAND' or pricing = 'FREE'),
    constraint service_item_verb check (item_group <> 'CONCIERGE' or verb is not null)
);
create index service_item_order on service_item (active, list_position, code);

create table service_step (
    item_id uuid not null references service_item (id),
    position int not null,
    department_kind varchar(32) not null,
    title_zh varchar(120) not null,
    title_en varchar(120) not null,
    after_positions varchar(64) not null,
    feedback_form_key varchar(64) references form (form_key),
    evidence varchar(64) not null,
    done_minutes int,
    primary key (item_id, position)
);
