-- Who gets a notice about a topic (first parameter) from some districts (second, with commas between, empty for the whole
-- town), and how: residents
-- who follow the topic, or the one above it unless they follow the topic itself in another way; who can be reached by
-- the channel they chose (no mail to it comes back) and have consented to it at this moment (third); whose pause, if what they get comes at once,
-- does not cover today by the town's calendar (fourth).
--
-- The plan enters through interest_topic_index, so its cost grows with the followers of the topic, not with the town;
-- all else is found by primary keys.
select i.citizen_id, i.frequency, i.channel, k.purpose
from topic t
    join interest i on i.topic_id in (t.id, t.parent_id)
    join citizen c on c.id = i.citizen_id
    join consent k
        on k.citizen_id = i.citizen_id
        and k.purpose = case i.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
        and k.state = 'GRANTED'
        and (k.expires_at is null or k.expires_at > ?3)
    left join preference p on p.citizen_id = i.citizen_id and ?4 between p.paused_from and p.paused_until
where t.id = ?1
    and (i.topic_id = t.id
        or not exists (select 1 from interest own where own.citizen_id = i.citizen_id and own.topic_id = t.id))
    and case i.channel
        when 'SMS' then c.mobile is not null
        when 'LETTER' then c.family_name is not null and c.street is not null and c.postal_code is not null and c.city is not null
        else c.email_verified and not exists (select 1 from suppression s where s.address = c.email) end
    and (p.citizen_id is null or i.frequency <> 'IMMEDIATE')
    and (?2 = ''
        or not exists (select 1 from interest_district d where d.citizen_id = i.citizen_id)
        or exists (select 1 from interest_district d where d.citizen_id = i.citizen_id and find_in_set(d.district, ?2) > 0))
