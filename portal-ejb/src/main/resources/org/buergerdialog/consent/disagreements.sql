-- Where mails would rely on something that the register does not say. Reads register and consents once.
--
-- STATE: nothing in the register bears out what counts now (the row in consent is gone, or its text was never agreed to or
-- refused, or the consent to it has run out), or the resident declared the opposite later. The number is that of the last
-- declaration. Later is later declared, because that decides between two joined profiles and about a paper that was
-- written down afterwards. A yes to an older text that came after one to a newer text may have counted or not, so it
-- bears out both. That a consent ran out ends the one of the same address only: another may have come by a joined profile.
-- UNDECLARED: something counts, and nobody declared anything. The number is that of the profile.
-- WORDING: the wording does not have the fingerprint beside it, or that is not the one of the legal text in its language.
with declared as (
    select d.id, d.citizen_id, d.purpose, d.legal_text_id,
           d.kind = 'EXPIRED' as expiry,
           d.kind in ('GRANTED', 'RENEWED', 'RECORDED') as yes,
           row_number() over (partition by d.citizen_id, d.purpose order by d.declared_at desc, d.id desc) as place,
           coalesce(d.legal_text_id
               < max(if(d.kind in ('GRANTED', 'RENEWED', 'RECORDED'), d.legal_text_id, null)) over
                   (partition by d.citizen_id, d.purpose order by d.id rows between unbounded preceding and 1 preceding),
               false) as outdated,
           max(if(d.kind = 'EXPIRED', d.id, 0)) over
               (partition by d.citizen_id, d.purpose, d.email, d.legal_text_id) > d.id as ended
    from consent_declaration d
    join citizen r on r.id = d.citizen_id
    where d.kind in ('GRANTED', 'RENEWED', 'RECORDED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')
),
compared as (
    select d.citizen_id, d.purpose,
           max(if(d.place = 1, d.id, null)) as last,
           min(if(not d.expiry and d.yes = (c.state in ('GRANTED', 'EXPIRED')) and d.legal_text_id = c.legal_text_id
               and not (d.ended and c.state = 'GRANTED'), d.place, null)) as agreeing,
           min(if(not d.expiry and d.yes <> (c.state in ('GRANTED', 'EXPIRED')) and not (d.yes and d.outdated),
               d.place, null)) as opposite
    from declared d
    left join consent c on c.citizen_id = d.citizen_id and c.purpose = d.purpose
    group by d.citizen_id, d.purpose
)
(select 'STATE', last from compared where agreeing is null or opposite < agreeing limit 100)
union all
(select 'UNDECLARED', c.citizen_id
 from consent c
 left join declared d on d.citizen_id = c.citizen_id and d.purpose = c.purpose
 where c.state <> 'NONE' and d.id is null limit 100)
union all
(select 'WORDING', d.id
 from consent_declaration d
 left join legal_text_wording w on w.legal_text_id = d.legal_text_id and w.language = d.language
 where sha2(d.wording, 256) <> d.sha256 or w.sha256 is null or w.sha256 <> d.sha256 limit 100)
