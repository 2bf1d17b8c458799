create table event (
    id             bigint        not null auto_increment primary key,
    version        int           not null,
    slug           varchar(160)  not null,
    state          varchar(12)   not null,
    title_de       varchar(120)  not null,
    title_en       varchar(120)  null,
    teaser_de      varchar(300)  not null,
    teaser_en      varchar(300)  null,
    description_de text          not null,
    description_en text          null,
    topic_id       bigint        not null,
    district       varchar(60)   null,
    place          varchar(200)  not null,
    address        varchar(200)  null,
    step_free      boolean       not null,
    -- local time of the town, with its zone: 18:30 stays 18:30 when the clocks change
    starts_at      datetime(6)   not null,
    ends_at        datetime(6)   not null,
    zone           varchar(40)   not null,
    capacity       int           not null,
    taken          int           not null default 0,
    constraint event_slug_unique unique (slug),
    index event_state_start_index (state, starts_at),
    constraint event_topic foreign key (topic_id) references topic (id),
    constraint event_district foreign key (district) references district (slug),
    constraint event_never_overbooked check (taken between 0 and capacity)
);

-- No foreign key to the event: it would lock the event's row shared with the insert, and two residents who register at
-- the same moment would deadlock when each counts the seat. Events are cancelled, never deleted.
-- "active" is null once cancelled, so that the unique key allows one live registration and any number of former ones.
create table registration (
    id            bigint      not null auto_increment primary key,
    version       int         not null,
    event_id      bigint      not null,
    citizen_id    bigint      not null,
    code          char(16)    not null,
    state         varchar(12) not null,
    registered_at datetime(6) not null,
    cancelled_at  datetime(6) null,
    active        tinyint     as (case when state = 'CONFIRMED' then 1 end) persistent,
    constraint registration_code_unique unique (code),
    constraint registration_once unique (event_id, citizen_id, active),
    index registration_citizen_index (citizen_id, registered_at),
    constraint registration_citizen foreign key (citizen_id) references citizen (id)
);
