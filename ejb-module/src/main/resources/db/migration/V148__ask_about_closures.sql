-- What owners are asked about a closure and say, once; each opening again overtakes what was not answered. Reports count by the day on the wall
-- of the estate. The secret signs the address that leads an owner here.
create table survey (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    request_id uuid not null references request (id),
    round int not null,
    post_id uuid not null references butler_post (id),
    unit_id uuid not null references unit (id),
    item_id uuid not null,
    closed_at timestamp(6) with time zone not null,
    closed_day date not null,
    closed_month date not null,
    secret varchar(64) not null,
    overall int,
    speed int,
    completeness int,
    manner int,
    words varchar(1000),
    kind varchar(16),
    bad boolean not null default false,
    answered_at timestamp(6) with time zone,
    answered_by uuid references employee (id),
    answered_by_name varchar(100),
    overtaken_at timestamp(6) with time zone,
    version bigint not null,
    constraint survey_once_a_closure unique (request_id, round),
    constraint survey_kind check (kind in ('LINK', 'PHONE', 'IN_PERSON')),
    constraint survey_marks check (overall between 1 and 5 and speed between 1 and 5 and completeness between 1 and 5 and manner between 1 and 5),
    constraint survey_answered check ((answered_at is null) = (overall is null) and (answered_at is null) = (kind is null)),
    constraint survey_parts check (overall is not null or (speed is null and completeness is null and manner is null and words is null and not bad)),
    constraint survey_entered check ((answered_by is null) = (kind is null or kind = 'LINK')),
    constraint survey_overtaken check (overtaken_at is null or answered_at is null)
);
create index survey_by_day on survey (estate_id, closed_day);

create table survey_department (
    survey_id uuid not null references survey (id),
    department_id uuid not null references department (id),
    primary key (survey_id, department_id)
);

-- Owed for a bad mark by the post that served the request, until a time; whoever sits there pays it.
create table reply_visit (
    id uuid primary key,
    estate_id uuid not null references estate (id),
    survey_id uuid not null references survey (id),
    post_id uuid not null references butler_post (id),
    due_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    result varchar(16),
    said varchar(1000),
    done_at timestamp(6) with time zone,
    done_by uuid references employee (id),
    done_by_name varchar(100),
    version bigint not null,
    constraint reply_visit_once unique (survey_id),
    constraint reply_visit_state check (state in ('OWED', 'VISITED', 'WAIVED')),
    constraint reply_visit_result check ((state = 'VISITED') = (result is not null) and result in ('SETTLED', 'UNSETTLED')),
    constraint reply_visit_done check ((state = 'OWED') = (done_at is null) and (done_at is null) = (done_by is null) and (done_at is null) = (said is null))
);
create index reply_visit_owed on reply_visit (estate_id, state, due_at);
create index reply_visit_of_post on reply_visit (post_id, state);
