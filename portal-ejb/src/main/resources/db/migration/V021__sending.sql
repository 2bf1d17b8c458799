-- Whether the personal info sheet is attached to the mails of a notice.
alter table notice
    add column info_sheet boolean not null default true;
