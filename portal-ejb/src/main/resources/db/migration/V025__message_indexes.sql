-- A message changes its state three times, and each index that has the state in it is written anew each time. These two
-- do without: what a message is about and how it travels never changes, and only text messages are claimed by channel.
alter table message
    drop index message_object_index,
    add index message_object_index (kind, object_id, channel),
    drop index message_channel_index,
    -- null for all that are no text messages, so that their state may change without the index
    add column text_state varchar(12) as (if(channel = 'SMS', state, null)) virtual,
    add index message_text_index (text_state, due_at);
