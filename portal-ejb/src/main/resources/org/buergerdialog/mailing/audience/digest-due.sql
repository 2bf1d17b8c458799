-- News that goes into a digest of some frequencies (first and second parameter) at this moment (third), each piece once for
-- each reader and by one channel: it waits, its reader follows one of its topics in one of these frequencies today, has
-- consented to the chosen channel, and does not pause on this day (fourth). Where several topics bring it, the main one
-- decides. The plan enters through digest_item_message_index and finds the rest by primary keys.
select citizen_id, notice_id, channel, purpose
from (
    select d.citizen_id,
        d.notice_id,
        i.channel,
        k.purpose,
        row_number() over (partition by d.citizen_id, d.notice_id order by t.id <> n.topic_id, t.id) place
    from digest_item d
        join notice n on n.id = d.notice_id and d.message_id is null
        join notice_topic about on about.notice_id = n.id
        join topic t on t.id = about.topic_id
        join interest i
            on i.citizen_id = d.citizen_id
            and i.topic_id in (t.id, t.parent_id)
            and i.frequency in (?1, ?2)
            and (i.topic_id = t.id
                or not exists (select 1 from interest own where own.citizen_id = d.citizen_id and own.topic_id = t.id))
        join citizen c
            on c.id = d.citizen_id
            and case i.channel
                when 'SMS' then c.mobile is not null
                when 'LETTER' then c.family_name is not null and c.street is not null and c.postal_code is not null and c.city is not null
                else c.email_verified and not exists (select 1 from suppression s where s.address = c.email) end
        join consent k
            on k.citizen_id = d.citizen_id
            and k.purpose = case i.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
            and k.state = 'GRANTED'
            and (k.expires_at is null or k.expires_at > ?3)
            and not exists (
                select 1 from preference p where p.citizen_id = d.citizen_id and ?4 between p.paused_from and p.paused_until)) ways
where place = 1
