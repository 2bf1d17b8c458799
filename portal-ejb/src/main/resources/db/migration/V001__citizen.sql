-- One profile per resident, keyed by e-mail address; the origin of every value beside it.
-- Times are UTC unless a column says "local".

create table district (
    slug     varchar(60)  not null primary key,
    name     varchar(120) not null,
    position int          not null
);

create table citizen (
    id             bigint       not null auto_increment primary key,
    version        int          not null,
    email          varchar(254) not null,
    email_verified boolean      not null,
    -- Keycloak's "sub"; null while the contact has no account
    subject        varchar(64)  null,
    language       varchar(2)   not null,
    salutation     varchar(10)  null,
    given_name     varchar(100) null,
    family_name    varchar(100) null,
    street         varchar(120) null,
    postal_code    varchar(5)   null,
    city           varchar(100) null,
    district       varchar(60)  null,
    date_of_birth  date         null,
    phone          varchar(20)  null,
    joined_at      datetime(6)  not null,
    constraint citizen_email_unique unique (email),
    constraint citizen_subject_unique unique (subject),
    constraint citizen_district foreign key (district) references district (slug)
);

create table citizen_provenance (
    citizen_id  bigint      not null,
    field       varchar(20) not null,
    origin      varchar(20) not null,
    recorded_at datetime(6) not null,
    primary key (citizen_id, field),
    constraint citizen_provenance_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

create table citizen_timeline (
    id          bigint       not null auto_increment primary key,
    citizen_id  bigint       not null,
    happened_at datetime(6)  not null,
    word        varchar(60)  not null,
    object      varchar(120) not null,
    index citizen_timeline_citizen_index (citizen_id, happened_at),
    constraint citizen_timeline_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);
