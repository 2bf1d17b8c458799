-- Who gets a notice about a topic (first parameter): residents who follow the topic or the one above it, whose address
-- is verified and whose consent to a purpose (second parameter) holds. Parameters must not be named in comments: they
-- would be counted. The plan enters through interest_topic_index, so its cost grows with the
-- followers of the topic, not with the town.
select distinct i.citizen_id
from topic t
    join interest i on i.topic_id in (t.id, t.parent_id)
    join citizen c on c.id = i.citizen_id and c.email_verified
    join consent k on k.citizen_id = i.citizen_id and k.purpose = ?2 and k.state = 'GRANTED'
where t.id = ?1
