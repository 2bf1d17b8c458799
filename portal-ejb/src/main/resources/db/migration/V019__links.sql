-- Where the links of news lead: once per notice (kind NOTICE), or per digest run (DIGEST) where they are in none of its
-- notices, however many mails hold them. The counters say how often, never who.
create table mail_link (
    id            int           not null auto_increment primary key,
    kind          varchar(20)   not null,
    object_id     bigint        not null,
    url           varchar(2000) not null,
    url_sha256    char(64)      not null,
    registered_at datetime(6)   not null,
    people        int           not null default 0,
    machines      int           not null default 0,
    -- of those by people: by whom they were is known, because they had agreed to that
    consented     int           not null default 0,
    constraint mail_link_once unique (kind, object_id, url_sha256)
);

-- Clicks of the last minute: whether a person or a program followed a link shows only by what else happens at that time.
create table link_click (
    id         bigint      not null auto_increment primary key,
    link_id    int         not null,
    -- a keyed hash of the message, so that clicks of one message stand together without saying whose it is
    visitor    char(64)    not null,
    clicked_at datetime(6) not null,
    machine    boolean     not null,
    -- null unless the resident has agreed that it is noted, and once it is settled
    citizen_id bigint      null,
    message_id bigint      null,
    -- the run that has counted it; null while it waits
    settled_by varchar(36) null,
    index link_click_settled_index (settled_by, clicked_at),
    index link_click_visitor_index (visitor, clicked_at),
    constraint link_click_link foreign key (link_id) references mail_link (id),
    constraint link_click_citizen foreign key (citizen_id) references citizen (id) on delete set null,
    constraint link_click_message foreign key (message_id) references message (id) on delete set null
);

-- Who followed a link: residents whose consent "reactions" held when they did, until it ends or time runs out.
create table link_followed (
    id          bigint      not null auto_increment primary key,
    citizen_id  bigint      not null,
    message_id  bigint      not null,
    link_id     int         not null,
    followed_at datetime(6) not null,
    index link_followed_citizen_index (citizen_id, followed_at),
    index link_followed_time_index (followed_at),
    constraint link_followed_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint link_followed_message foreign key (message_id) references message (id) on delete cascade,
    constraint link_followed_link foreign key (link_id) references mail_link (id)
);

-- Who opened a message, under the same consent. "proxied": only a program of the mail provider is known to have done so.
create table message_opened (
    message_id bigint      not null primary key,
    citizen_id bigint      not null,
    opened_at  datetime(6) not null,
    proxied    boolean     not null,
    index message_opened_citizen_index (citizen_id),
    index message_opened_time_index (opened_at),
    constraint message_opened_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint message_opened_message foreign key (message_id) references message (id) on delete cascade
);

-- How many of those who agreed opened a notice or digest.
create table mail_opens (
    kind      varchar(20) not null,
    object_id bigint      not null,
    people    int         not null default 0,
    proxied   int         not null default 0,
    primary key (kind, object_id)
);
