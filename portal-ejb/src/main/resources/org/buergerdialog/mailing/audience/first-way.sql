-- Of the ways in which several topics reach a reader ({ways}, see audience.sql) the one at once comes first, else the one of
-- the main topic.
select *
from (select ways.*,
             row_number() over (partition by citizen_id order by frequency <> 'IMMEDIATE', place) nth
      from ({ways}) ways) ways
where nth = 1
