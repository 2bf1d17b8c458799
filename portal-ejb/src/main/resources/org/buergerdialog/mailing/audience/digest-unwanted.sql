-- News that waits for a digest although its reader has left its topics and the ones above them, or has withdrawn the consent
-- to every channel chosen for them; an expired consent counts as withdrawn at this moment (first parameter).
delete d
from digest_item d
where d.message_id is null
    and not exists (
        select 1
        from notice_topic about
            join topic t on t.id = about.topic_id
            join interest i on i.citizen_id = d.citizen_id and i.topic_id in (t.id, t.parent_id)
            join consent k
                on k.citizen_id = i.citizen_id
                and k.purpose = case i.channel when 'SMS' then 'newsletter-sms' when 'LETTER' then 'newsletter-letter' else 'newsletter-email' end
                and k.state = 'GRANTED'
                and (k.expires_at is null or k.expires_at > ?1)
        where about.notice_id = d.notice_id)
