-- How much news a resident (first parameter) has got since the day began (third), together with what was queued before
-- a message (second), is due at this moment (fourth) and will leave. What stands still does not count.
-- The plan relies on message_citizen_index: it reads the few messages of one resident.
select count(*)
from message m
    left join campaign c on c.id = m.campaign_id
where m.citizen_id = ?1
    and m.id <> ?2
    and m.kind in ('NOTICE', 'DIGEST')
    and (m.sent_at >= ?3
        or m.sent_at is null
            and m.state in ('QUEUED', 'CLAIMED', 'SENDING')
            and m.id < ?2
            and m.due_at <= ?4
            and (c.state is null or c.state in ('RUNNING', 'FINISHED')))
