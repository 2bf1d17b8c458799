-- The registrations for an event (first parameter) whose holder, address, companions or code contain what was typed
-- (third), in the order of their arrival; of one state only if the fourth says which; with the moment in which they came
-- to a date (second). The plan enters through the event; a crowd beyond ten thousand would want a table of its own.
from registration r
    join citizen c on c.id = r.citizen_id
    left join check_in k on k.registration_id = r.id and k.session = ?2
where r.event_id = ?1
    and (?3 = '%' or concat_ws(' ', c.given_name, c.family_name) like ?3 or c.email like ?3
        or json_extract(r.details, '$.names') like ?3 or r.code like ?3)
    and (?4 = '' or r.state = ?4 or ?4 = 'CAME' and k.came is not null
        or ?4 = 'MISSING' and r.state = 'CONFIRMED' and k.came is null)
