-- One row where nobody finds room at the event (first parameter) although it is open now (second and third). No row where
-- there may be room, or where registration is closed.
select changes from event
where id = ? and state = 'PUBLISHED'
    and waiting >= waitlist_size and (waiting > 0 or taken >= capacity)
    and (opens_at is null or opens_at <= ?) and coalesce(closes_at, starts_at) > ?
