-- One row where nobody finds room at the event (first parameter) any more although it is open now (third): how many live
-- registrations the account (second) has there. No row where there may be room, or where registration is closed.
select (select count(*) from citizen c
            join registration r on r.citizen_id = c.id and r.event_id = e.id and r.active = 1
        where c.subject = ?2)
from event e
where e.id = ?1 and e.state = 'PUBLISHED'
    and e.waiting >= e.waitlist_size and (e.waiting > 0 or e.taken >= e.capacity)
    and (e.opens_at is null or e.opens_at <= ?3) and coalesce(e.closes_at, e.starts_at) > ?3
