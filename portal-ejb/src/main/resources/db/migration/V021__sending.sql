-- Whether the personal info sheet is attached to the mails of a notice.
alter table notice
    add column info_sheet boolean not null default true;

-- Whoever changes a message's state would lock its campaign's row for reading, because the state stands in the index that the
-- foreign key uses; workers that then add to the campaign's counters would wait for each other in a circle. Campaigns are never
-- deleted.
alter table message
    drop foreign key message_campaign;
