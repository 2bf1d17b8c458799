-- Whether the personal info pack goes with a notice is written, looked at and approved like its words.
alter table notice_version
    add column info_pack boolean not null default true after blocks;

update notice_version v
    join notice n on n.id = v.notice_id
set v.info_pack = n.info_sheet;

alter table notice
    drop column info_sheet;
