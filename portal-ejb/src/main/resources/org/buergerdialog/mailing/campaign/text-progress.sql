-- How many text messages of a notice (first parameter) have arrived in all their parts, have lost one, or are not reported
-- yet; a message that went out twice counts by the parts that were reported. The plan enters through
-- message_object_index and text_part_message_index.
select sum(delivered), sum(lost), sum(not delivered and not lost)
from (
    select min(coalesce(p.delivered, 0)) = 1 as delivered, max(p.delivered = 0) is true as lost
    from message m
        join text_part p on p.message_id = m.id
    where m.kind = 'NOTICE' and m.object_id = ?1 and m.channel = 'SMS'
    group by m.id
) message_state
