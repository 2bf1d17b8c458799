-- Which of some messages about notices (first parameter: their numbers as a JSON array) may still leave at this moment
-- (second) on this day by the town's calendar (third): for each the topics through which its reader gets it, the notice's own
-- and the ones above them as far as they are followed, and whether news of it come by the message's channel. The message may
-- leave where one of them does. The conditions are those of audience.sql, asked once more for these readers only.
select m.id,
    i.topic_id,
    i.channel = m.channel
        and (i.topic_id = t.id
            or not exists (select 1 from interest own where own.citizen_id = m.citizen_id and own.topic_id = t.id))
from json_table(?1, '$[*]' columns (id bigint path '$')) b
    straight_join message m force index (primary) on m.id = b.id
    join notice n on n.id = m.object_id
    join notice_topic about on about.notice_id = n.id
    join topic t on t.id = about.topic_id
    join interest i on i.citizen_id = m.citizen_id and i.topic_id in (t.id, t.parent_id)
    join citizen c on c.id = m.citizen_id
    join consent k
        on k.citizen_id = m.citizen_id
        and k.purpose = case m.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
        and k.state = 'GRANTED'
        and (k.expires_at is null or k.expires_at > ?2)
    left join preference p on p.citizen_id = m.citizen_id and ?3 between p.paused_from and p.paused_until
where case m.channel
        when 'SMS' then c.mobile is not null
        when 'LETTER' then c.family_name is not null and c.street is not null and c.postal_code is not null and c.city is not null
        else c.email_verified and not exists (select 1 from suppression s where s.address = c.email) end
    and p.citizen_id is null
    and (n.districts = ''
        or not exists (select 1 from interest_district d where d.citizen_id = m.citizen_id)
        or exists (select 1 from interest_district d where d.citizen_id = m.citizen_id and find_in_set(d.district, n.districts) > 0))
