-- Changes whenever the list of coming events (after the first parameter) would say something else: their versions and
-- counters, which events there are, the dates of courses, the names of topics and districts in the filter.
select md5(concat_ws('|',
    (select group_concat(concat_ws('/', e.id, e.version, e.taken, e.waiting) order by e.id)
        from event e where e.state = 'PUBLISHED' and e.ends_at > ?1),
    (select group_concat(concat_ws('/', s.event_id, s.starts_at, s.ends_at) order by s.event_id, s.starts_at)
        from event_session s where s.ends_at > ?1),
    (select group_concat(concat_ws('/', t.id, t.slug, t.parent_id, t.position, t.name_de, t.name_en) order by t.id)
        from topic t),
    (select group_concat(concat_ws('/', d.slug, d.name, d.position) order by d.slug) from district d)))
