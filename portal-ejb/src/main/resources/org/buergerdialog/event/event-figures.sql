-- People who have a seat at an event (first parameter), who came to a date of it (second), registrations that wait, that
-- have an offer, and that were given up.
select
    coalesce(sum(case when r.state = 'CONFIRMED' then r.party end), 0),
    coalesce(sum(case when r.state = 'CONFIRMED' then k.came end), 0),
    coalesce(sum(r.state = 'WAITING'), 0),
    coalesce(sum(r.state = 'OFFERED'), 0),
    coalesce(sum(r.state in ('CANCELLED', 'DECLINED', 'EXPIRED')), 0)
from registration r
    left join check_in k on k.registration_id = r.id and k.session = ?2
where r.event_id = ?1
