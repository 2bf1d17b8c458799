-- In which ways residents get a notice about some topics (their numbers are written in, the main one first) from some districts
-- (second parameter, with commas between, empty for the whole town): who follows one of the topics, or the one above it
-- unless they follow the topic itself in another way; who can be reached by the channel they chose (no mail to it comes back)
-- and have consented to it at this moment (third); whose pause, if what they get comes at once, does not cover today by the
-- town's calendar (fourth). Where it is about one topic there is one way for each reader, else there may be several.
--
-- The plan enters through interest_topic_index, so its cost grows with the followers of the topics, not with the town;
-- all else is found by primary keys. The server only sees how few topics there are where their numbers are no parameters.
select i.citizen_id, i.frequency, i.channel, k.purpose, find_in_set(t.id, '{topics}') place
from topic t
    join topic followed on followed.id in (t.id, t.parent_id)
    straight_join interest i on i.topic_id = followed.id
    join citizen c on c.id = i.citizen_id
    join consent k
        on k.citizen_id = i.citizen_id
        and k.purpose = case i.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
        and k.state = 'GRANTED'
        and (k.expires_at is null or k.expires_at > ?3)
    left join interest own on own.citizen_id = i.citizen_id and own.topic_id = t.id and i.topic_id <> t.id
    left join preference p on p.citizen_id = i.citizen_id and ?4 between p.paused_from and p.paused_until
where t.id in ({topics})
    and own.citizen_id is null
    and case i.channel
        when 'SMS' then c.mobile is not null
        when 'LETTER' then c.family_name is not null and c.street is not null and c.postal_code is not null and c.city is not null
        else c.email_verified and not exists (select 1 from suppression s where s.address = c.email) end
    and (p.citizen_id is null or i.frequency <> 'IMMEDIATE')
    and (?2 = ''
        or not exists (select 1 from interest_district d where d.citizen_id = i.citizen_id)
        or exists (select 1 from interest_district d where d.citizen_id = i.citizen_id and find_in_set(d.district, ?2) > 0))
