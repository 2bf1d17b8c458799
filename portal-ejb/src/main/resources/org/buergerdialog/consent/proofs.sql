-- The newest declaration of each address and purpose where the address, or the name the resident has today, contains
-- what was typed. A part in the middle cannot use an index: this reads the register once, which staff seldom ask for.
select max(d.id)
from consent_declaration d
left join citizen c on c.id = d.citizen_id
where d.email like ?1 or c.email like ?1 or concat_ws(' ', c.given_name, c.family_name) like ?1
group by d.email, d.purpose
