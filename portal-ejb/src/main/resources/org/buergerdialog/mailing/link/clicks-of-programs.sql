-- Whoever opens another link of the same message within two seconds, or is a program beside it, is no person.
update link_click c
set c.machine = true
where c.settled_by = ?1
    and not c.machine
    and exists (
        select 1
        from link_click o
        where o.visitor = c.visitor
            and (o.link_id <> c.link_id or o.machine)
            and o.clicked_at between c.clicked_at - interval 2 second and c.clicked_at + interval 2 second)
