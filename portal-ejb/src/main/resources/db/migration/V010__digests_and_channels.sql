-- News may concern one part of the town only; null: all of it.
alter table notice
    add column district varchar(60) null,
    add constraint notice_district foreign key (district) references district (slug);

alter table message
    -- null while the message goes to somebody who has not confirmed the address yet
    modify column citizen_id bigint null,
    -- EMAIL, SMS, LETTER
    add column channel varchar(6) not null default 'EMAIL' after kind;

-- One row per frequency and period ("2026-W48", "2026-12"): whoever inserts it collects the digests of that period.
create table digest_run (
    id         bigint      not null auto_increment primary key,
    frequency  varchar(10) not null,
    period     varchar(10) not null,
    started_at datetime(6) not null,
    constraint digest_run_once unique (frequency, period)
);

-- News for a resident who gets a digest. "message_id" is the digest that took it; null while it waits.
create table digest_item (
    citizen_id bigint      not null,
    notice_id  bigint      not null,
    queued_at  datetime(6) not null,
    message_id bigint      null,
    primary key (citizen_id, notice_id),
    index digest_item_message_index (message_id, citizen_id),
    constraint digest_item_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint digest_item_notice foreign key (notice_id) references notice (id),
    constraint digest_item_message foreign key (message_id) references message (id) on delete cascade
);

-- Which topics were left through the link of which message, so that its page can still name them.
create table unsubscription (
    message_id bigint      not null,
    topic_id   bigint      not null,
    ended_at   datetime(6) not null,
    primary key (message_id, topic_id),
    constraint unsubscription_message foreign key (message_id) references message (id) on delete cascade,
    constraint unsubscription_topic foreign key (topic_id) references topic (id)
);

-- Somebody typed an address to get the link to its preferences. Whether the address is known is looked up later, by
-- the dispatcher, so that asking takes the same time for every address; the row is erased after a day.
create table link_request (
    id           bigint       not null auto_increment primary key,
    email        varchar(254) not null,
    requested_at datetime(6)  not null,
    index link_request_email_index (email, requested_at),
    index link_request_time_index (requested_at)
);
