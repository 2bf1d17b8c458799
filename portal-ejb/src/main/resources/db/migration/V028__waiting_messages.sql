-- While a campaign's message is sent, its state changes twice and its lease, too: no index but that of the leases follows
-- each step any more. What is claimed by itself is found by its lane; what waits, is claimed or is on its way is open alike to
-- its campaign; and what is on its way is what has a lease.
alter table message
    drop index message_due_index,
    -- null for what lies in the range of a campaign, is on its way or has left
    add column waiting_lane tinyint as (if(state = 'QUEUED' and lane < 3, lane, null)) virtual,
    add index message_waiting_index (waiting_lane, due_at),
    drop index message_campaign_index,
    -- OPEN, or the state that ended it
    add column outcome varchar(12) as (if(state in ('QUEUED', 'CLAIMED', 'SENDING'), 'OPEN', state)) virtual,
    add index message_campaign_index (campaign_id, outcome, reason);
