-- Writes what preparing changed in messages, all of a batch at once; joined in front and by number, as in Batches.
-- ?1 what changed, ?2 the lease
update json_table(?1, '$[*]' columns (
    id bigint path '$.id',
    lease_until datetime(6) path '$.until',
    attempts int path '$.attempts',
    first_attempt_at datetime(6) path '$.first',
    message_id varchar(120) path '$.messageId',
    recipient varchar(254) path '$.recipient',
    subject varchar(250) path '$.subject',
    attachments varchar(500) path '$.attachments',
    template_version bigint path '$.template',
    document_version bigint path '$.document',
    closing_version bigint path '$.closing')) n
straight_join message m force index (primary) on m.id = n.id
set m.state = 'SENDING',
    m.lease = ?2,
    m.lease_until = n.lease_until,
    m.attempts = n.attempts,
    m.first_attempt_at = n.first_attempt_at,
    m.message_id = n.message_id,
    m.recipient = n.recipient,
    m.subject = n.subject,
    m.attachments = n.attachments,
    m.template_version = n.template_version,
    m.document_version = n.document_version,
    m.closing_version = n.closing_version
