-- The index finds the followers of a topic in the order of residents, with all that sending to a topic has to know.
alter table interest
    add column frequency varchar(10) not null default 'IMMEDIATE', -- IMMEDIATE, WEEKLY, MONTHLY
    add column channel   varchar(6)  not null default 'EMAIL',     -- EMAIL, SMS, LETTER
    drop index interest_topic_index,
    add index interest_topic_index (topic_id, citizen_id, frequency, channel);

alter table citizen
    add column mobile             varchar(20) null,   -- E.164; only ever a verified number
    add column mobile_verified_at datetime(6) null;

-- Days of the town, both inclusive. Whoever changes a preference locks this row first: one change after the other.
create table preference (
    citizen_id   bigint not null primary key,
    paused_from  date   null,
    paused_until date   null,
    constraint preference_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

-- No row: news from the whole town.
create table interest_district (
    citizen_id bigint      not null,
    district   varchar(60) not null,
    primary key (citizen_id, district),
    constraint interest_district_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint interest_district_district foreign key (district) references district (slug)
);

-- Every change of a preference with what stood there before, so that it can be undone.
create table preference_change (
    id           bigint       not null auto_increment primary key,
    citizen_id   bigint       not null,
    changed_at   datetime(6)  not null,
    -- "topic:3", "language", "pause", "districts"
    item         varchar(40)  not null,
    before_value text         null,
    after_value  text         null,
    -- ACCOUNT, LINK, UNSUBSCRIBE, OPT_IN, SYSTEM
    door         varchar(12)  not null,
    -- the change that this one took back
    undoes       bigint       null,
    index preference_change_citizen_index (citizen_id, id),
    constraint preference_change_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

-- The topics a guest ticked; they are followed once the request is confirmed.
create table subscription_topic (
    opt_in_id bigint not null,
    topic_id  bigint not null,
    primary key (opt_in_id, topic_id),
    constraint subscription_topic_opt_in foreign key (opt_in_id) references opt_in (id) on delete cascade,
    constraint subscription_topic_topic foreign key (topic_id) references topic (id)
);

-- A code on its way to a number. Rows stay, because they are counted against flooding.
create table mobile_check (
    id           bigint      not null auto_increment primary key,
    citizen_id   bigint      not null,
    number       varchar(20) not null,
    -- HMAC under the portal's key: six digits alone would be tried out in no time; null until the message is written
    code_hash    char(64)    null,
    requested_at datetime(6) not null,
    expires_at   datetime(6) not null,
    attempts     int         not null default 0,
    confirmed_at datetime(6) null,
    index mobile_check_citizen_index (citizen_id, requested_at),
    index mobile_check_number_index (number, requested_at),
    constraint mobile_check_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

-- A change of address, waiting for the new one to confirm or already told by the identity provider.
create table address_change (
    id           bigint       not null auto_increment primary key,
    version      int          not null,
    citizen_id   bigint       not null,
    old_email    varchar(254) not null,
    new_email    varchar(254) not null,
    -- SHA-256 of the token in the mail; null until the mail is written
    token_hash   char(64)     null,
    requested_at datetime(6)  not null,
    expires_at   datetime(6)  not null,
    confirmed_at datetime(6)  null,
    constraint address_change_token_unique unique (token_hash),
    index address_change_citizen_index (citizen_id, requested_at),
    index address_change_address_index (new_email, requested_at),
    constraint address_change_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);
