-- How much news a resident of the audience has got since the day began (sixth parameter), or will get before it ends
-- (seventh). What stands still does not count; a letter counts on the day it is queued, and if it is printed on another
-- one also on that.
-- The plan relies on message_citizen_index: per resident it reads the few messages of that resident.
(select count(*)
from message m
    left join campaign c on c.id = m.campaign_id
where m.citizen_id = audience.citizen_id
    and m.kind in ('NOTICE', 'DIGEST')
    and (m.sent_at >= ?6
        or m.sent_at is null
            and m.due_at < ?7
            and (m.state in ('QUEUED', 'CLAIMED', 'SENDING') or m.state = 'TO_PRINT' and m.due_at >= ?6)
            and (c.state is null or c.state in ('RUNNING', 'FINISHED'))))
