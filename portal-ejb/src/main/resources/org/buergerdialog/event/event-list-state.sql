-- Changes whenever the list of coming events (after the parameter) would say something else: which events there are, their
-- versions and counters, the dates of courses, the names of topics and districts in the filter. Rows are mixed by their
-- hashes, whose order does not matter, so that nothing is sorted.
select convert(concat_ws('/',
    (select concat(count(*), '-', bit_xor(cast(conv(left(md5(
            concat_ws('/', id, version, taken, waiting)), 15), 16, 10) as unsigned)))
        from event where state = 'PUBLISHED' and ends_at > ?1),
    (select bit_xor(cast(conv(left(md5(
            concat_ws('/', event_id, starts_at, ends_at)), 15), 16, 10) as unsigned))
        from event_session where starts_at > ?1),
    (select bit_xor(cast(conv(left(md5(
            concat_ws('/', id, slug, coalesce(parent_id, ''), position, name_de, name_en)), 15), 16, 10) as unsigned))
        from topic),
    (select bit_xor(cast(conv(left(md5(
            concat_ws('/', slug, name, position)), 15), 16, 10) as unsigned))
        from district)) using utf8mb4)
