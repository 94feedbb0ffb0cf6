-- Forms and their versions. The questions are JSON that nobody queries; a version is written once and never changed.
create table form (
    form_key varchar(64) primary key,
    current_version int not null,
    version bigint not null
);

create table form_version (
    form_key varchar(64) not null references form (form_key),
    version int not null,
    fields text not null,
    created_by uuid,
    created_at timestamp(6) with time zone not null,
    primary key (form_key, version)
);
