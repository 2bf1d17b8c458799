-- Text messages are claimed apart from mails, so that neither waits for the other.
create index message_channel_index on message (channel, state, due_at);

-- One row per part of a text message that a gateway has taken, under the id it gave. A second attempt of the same message
-- has rows of its own.
create table text_part (
    id          bigint       not null auto_increment primary key,
    message_id  bigint       not null,
    gateway_id  varchar(100) not null,
    taken_at    datetime(6)  not null,
    -- null until the gateway reports; true: it has arrived, false: it never will
    delivered   boolean      null,
    reported_at datetime(6)  null,
    index text_part_gateway_index (gateway_id),
    index text_part_message_index (message_id),
    constraint text_part_message foreign key (message_id) references message (id) on delete cascade
);

-- What a gateway reported, until it has found its part: a report may be faster than the answer that names the id. What
-- finds none is erased after three days; the id alone says nothing about anybody.
create table text_report (
    id          bigint       not null auto_increment primary key,
    gateway_id  varchar(100) not null,
    delivered   boolean      not null,
    reported_at datetime(6)  not null,
    received_at datetime(6)  not null,
    index text_report_gateway_index (gateway_id),
    index text_report_time_index (received_at)
);

-- When we last answered what a resident wrote by text message; what was written is not kept.
create table text_answer (
    citizen_id  bigint      not null primary key,
    answered_at datetime(6) not null,
    constraint text_answer_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);
