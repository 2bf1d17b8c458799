-- Writes what preparing changed in messages of a batch that are made alike, all of them at once; joined in front and by
-- number, as in Batches. A list of values, because JSON of that many columns costs more than all the rest.
-- the rows; the lease and its end; now; attachments and versions
update (
    with changed (id, message_id, recipient, subject) as (values :rows)
    select id, message_id, recipient, subject from changed) n
straight_join message m force index (primary) on m.id = n.id
set m.message_id = n.message_id,
    m.recipient = n.recipient,
    m.subject = n.subject,
    m.state = 'SENDING',
    m.lease = ?,
    m.lease_until = ?,
    m.attempts = m.attempts + 1,
    m.first_attempt_at = coalesce(m.first_attempt_at, ?),
    m.attachments = ?,
    m.template_version = ?,
    m.document_version = ?,
    m.closing_version = ?
