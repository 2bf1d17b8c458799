-- What staff made of the wording of messages that the portal writes by itself. What was delivered stands in the release and
-- not here; it is version 0. A version never changes, so each message need only remember which one it was written with.
create table template_version (
    id         bigint       not null auto_increment primary key,
    -- which message, and by that its channel
    kind       varchar(24)  not null,
    number     int          not null,
    subject_de varchar(200) null,
    text_de    text         null,
    button_de  varchar(80)  null,
    after_de   text         null,
    subject_en varchar(200) null,
    text_en    text         null,
    button_en  varchar(80)  null,
    after_en   text         null,
    -- somebody went back to the delivered wording: as long as this is the newest version, that of the release is used
    reset      boolean      not null,
    written_by varchar(80)  not null,
    written_at datetime(6)  not null,
    -- whoever saves second on two nodes at once is refused
    constraint template_version_number unique (kind, number)
);

-- The row of template_version it was written with; null: the delivered wording of the release that wrote it. No foreign key:
-- versions are never deleted, and a message must not wait for whoever saves one.
alter table message
    add column template_version bigint null;
