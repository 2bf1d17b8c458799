-- Adds the clicks of a run to the totals of their links.
update mail_link l
    join (
        select link_id, sum(not machine) as people, sum(machine) as machines, sum(citizen_id is not null) as consented
        from link_click
        where settled_by = ?1
        group by link_id) c on c.link_id = l.id
set l.people = l.people + c.people, l.machines = l.machines + c.machines, l.consented = l.consented + c.consented
