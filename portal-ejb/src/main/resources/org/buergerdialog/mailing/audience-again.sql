-- Which of some messages about notices (first parameter: their numbers as a JSON array) may still leave at this moment
-- (second) on this day by the town's calendar (third), and through which topics their readers get them: the notice's own,
-- the one above it, or both. The conditions are those of audience.sql, asked once more for these readers only.
select m.id,
    t.id,
    exists (select 1 from interest own where own.citizen_id = m.citizen_id and own.topic_id = t.id),
    t.parent_id,
    exists (select 1 from interest above where above.citizen_id = m.citizen_id and above.topic_id = t.parent_id)
from json_table(?1, '$[*]' columns (id bigint path '$')) b
    straight_join message m force index (primary) on m.id = b.id
    join notice n on n.id = m.object_id
    join topic t on t.id = n.topic_id
    join interest i on i.citizen_id = m.citizen_id and i.topic_id in (t.id, t.parent_id) and i.channel = m.channel
    join citizen c on c.id = m.citizen_id
    join consent k
        on k.citizen_id = m.citizen_id
        and k.purpose = case m.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
        and k.state = 'GRANTED'
        and (k.expires_at is null or k.expires_at > ?2)
    left join preference p on p.citizen_id = m.citizen_id and ?3 between p.paused_from and p.paused_until
where (i.topic_id = t.id
        or not exists (select 1 from interest nearer where nearer.citizen_id = m.citizen_id and nearer.topic_id = t.id))
    and case m.channel
        when 'SMS' then c.mobile is not null
        when 'LETTER' then c.family_name is not null and c.street is not null and c.postal_code is not null and c.city is not null
        else c.email_verified end
    and p.citizen_id is null
    and (n.district is null
        or not exists (select 1 from interest_district d where d.citizen_id = m.citizen_id)
        or exists (select 1 from interest_district d where d.citizen_id = m.citizen_id and d.district = n.district))
