-- the page of an event shows the other dates of its series
create index event_series_index on event (series);
