alter table campaign
    -- letters queued when it began; staff print them
    add column letters   int not null default 0,
    -- residents who get it with their next digest, and how many of them because they had had enough news that day
    add column digests   int not null default 0,
    add column held_back int not null default 0,
    -- of the suppressed ones: because the campaign was cancelled
    add column cancelled int not null default 0;

alter table message
    -- why it is SUPPRESSED: BASIS, MOVED, CANCELLED, FREQUENCY; null before this column was there
    add column reason varchar(12) null,
    drop index message_campaign_index,
    add index message_campaign_index (campaign_id, state, reason),
    -- few rows have an error: those that failed or wait for another attempt
    add index message_error_index (error);
