-- Whether the personal info pack goes with a notice is written, looked at and approved like its words.
alter table notice_version
    add column info_pack boolean not null default true after blocks;

update notice_version v
    join notice n on n.id = v.notice_id
set v.info_pack = n.info_sheet;

alter table notice
    drop column info_sheet;

-- Documents in content pieces, as they were sent; known by their content.
create table notice_document (
    sha256     char(64)     not null primary key,
    name       varchar(120) not null,
    content    mediumblob   not null,
    size       int          not null,
    -- whether a version that was approved shows it: then everybody may read it
    published  boolean      not null,
    created_at datetime(6)  not null
);
