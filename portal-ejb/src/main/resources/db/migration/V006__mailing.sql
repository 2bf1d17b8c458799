-- The outbox: one row per message and resident. "object" is the registration or the notice the message is about.
create table message (
    id            bigint       not null auto_increment primary key,
    kind          varchar(20)  not null,
    citizen_id    bigint       not null,
    object_id     bigint       not null,
    -- why the town may write: "registration:17" or "consent:newsletter-email"
    basis         varchar(80)  not null,
    state         varchar(12)  not null,
    queued_at     datetime(6)  not null,
    due_at        datetime(6)  not null,
    lease         varchar(40)  null,
    lease_until   datetime(6)  null,
    attempts      int          not null default 0,
    first_attempt_at datetime(6) null,
    -- how often a crash left open whether the server had accepted the message
    uncertain     int          not null default 0,
    sent_at       datetime(6)  null,
    error         varchar(500) null,
    -- without angle brackets; the same for every attempt
    message_id    varchar(120) null,
    recipient     varchar(254) null,
    subject       varchar(250) null,
    attachments   varchar(500) null,
    index message_due_index (state, due_at),
    index message_lease_index (lease),
    index message_citizen_index (citizen_id, sent_at),
    index message_object_index (kind, object_id, state),
    constraint message_citizen foreign key (citizen_id) references citizen (id) on delete cascade
);

-- The message exactly as it left, compressed with gzip; "sha256" and "size" are those of the uncompressed bytes.
create table message_original (
    message_id bigint     not null primary key,
    size       int        not null,
    sha256     char(64)   not null,
    content    longblob   not null,
    constraint message_original_message foreign key (message_id) references message (id) on delete cascade
);
