alter table message
    -- when a report said that it did not reach its reader
    add column bounced_at datetime(6) null after sent_at;

-- Addresses to which the town does not write for now. What somebody asks for again (the mail that proves an address, the
-- link to the preferences) goes there all the same.
create table suppression (
    id         bigint       not null auto_increment primary key,
    address    varchar(254) not null,
    -- HARD_BOUNCE, SOFT_BOUNCES, COMPLAINT
    reason     varchar(12)  not null,
    -- only news stop, not what the resident asks for
    news_only  boolean      not null,
    -- the mail server's status code; null where there was none
    status     varchar(11)  null,
    since      datetime(6)  not null,
    -- whose address it was then; null if nobody's
    citizen_id bigint       null,
    message_id bigint       null,
    constraint suppression_once unique (address, news_only),
    index suppression_since_index (since),
    constraint suppression_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint suppression_message foreign key (message_id) references message (id) on delete set null
);

-- Messages that did not arrive for a reason that may pass; forgotten after two weeks.
create table soft_bounce (
    message_id bigint       not null primary key,
    address    varchar(254) not null,
    bounced_at datetime(6)  not null,
    index soft_bounce_address_index (address, bounced_at),
    constraint soft_bounce_message foreign key (message_id) references message (id) on delete cascade
);

-- What was read from the mailbox, so that nothing counts twice: a reader may die before the mail is deleted there.
create table returned_mail (
    fingerprint char(64)    not null primary key,
    kind        varchar(10) not null,
    taken_at    datetime(6) not null,
    index returned_mail_time_index (taken_at)
);

-- Mails to the return address that a person has to look at; gone when that is done, at the latest after 90 days.
create table unclear_return (
    id          bigint       not null auto_increment primary key,
    received_at datetime(6)  not null,
    sender      varchar(254) not null,
    subject     varchar(250) not null,
    -- encrypted like the originals of messages; null until the row has its number
    content     mediumblob   null,
    citizen_id  bigint       null,
    index unclear_return_time_index (received_at),
    constraint unclear_return_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

-- One row: who reads the mailbox, and until when nobody else does.
create table return_reader (
    id          int         not null primary key,
    lease       varchar(40) null,
    lease_until datetime(6) not null
);

insert into return_reader (id, lease, lease_until) values (1, null, '2000-01-01');
