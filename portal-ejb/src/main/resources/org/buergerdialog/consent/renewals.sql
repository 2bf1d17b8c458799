-- Consents that hold and whose holders were not yet asked for renewal, although somebody has shown to read the mails to
-- their address (who has not is asked once that has happened): those that run out soon (the plan relies on
-- consent_expiry_index), and those to a text that has changed in what matters since (on consent_text_index).
-- Parameters: now, the end of the renewal period, its length in days, how many.
select c.citizen_id, c.purpose
from consent c
join purpose p on p.slug = c.purpose and not p.retired
join citizen z on z.id = c.citizen_id and z.email_verified
where c.state = 'GRANTED' and c.expires_at > ?1 and c.expires_at < ?2
  and (c.renewal_asked_at is null or c.renewal_asked_at < c.expires_at - interval ?3 day)
union
select c.citizen_id, c.purpose
from legal_text t
join purpose p on p.slug = t.purpose and not p.retired
join legal_text agreed on agreed.purpose = t.purpose and agreed.version < t.version
join consent c on c.legal_text_id = agreed.id and c.state = 'GRANTED'
join citizen z on z.id = c.citizen_id and z.email_verified
where t.material and t.state <> 'DRAFT'
  and (c.expires_at is null or c.expires_at > ?1)
  and (c.renewal_asked_at is null or c.renewal_asked_at < t.published_at)
limit ?4
