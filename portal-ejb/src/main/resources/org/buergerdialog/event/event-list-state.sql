-- Changes whenever the list of coming events (after the parameter) would say something else: which events there are, their
-- versions and counters. Nothing is sorted: another order says no more than that the list must be made again.
select group_concat(concat_ws('/', id, version, taken, waiting))
from event where state = 'PUBLISHED' and ends_at > ?1
