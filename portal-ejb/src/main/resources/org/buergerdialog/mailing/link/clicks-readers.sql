-- Locks the residents whose clicks are due, so that whoever withdraws a consent or is merged meanwhile waits.
select c.id
from citizen c
where c.id in (
    select p.citizen_id
    from link_click p
    where p.settled_by is null and p.clicked_at < ?1 and p.citizen_id is not null)
order by c.id
lock in share mode
