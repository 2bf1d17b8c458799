-- Whose a click was is kept only if a person followed the link and the consent still holds at this moment (second
-- parameter).
update link_click c
    left join consent k
        on k.citizen_id = c.citizen_id
        and k.purpose = 'reactions'
        and k.state = 'GRANTED'
        and (k.expires_at is null or k.expires_at > ?2)
set c.citizen_id = null, c.message_id = null
where c.settled_by = ?1
    and c.citizen_id is not null
    and (c.machine or k.citizen_id is null or c.message_id is null)
