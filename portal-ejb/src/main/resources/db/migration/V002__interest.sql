create table topic (
    id             bigint       not null auto_increment primary key,
    slug           varchar(60)  not null,
    parent_id      bigint       null,
    position       int          not null,
    name_de        varchar(120) not null,
    name_en        varchar(120) not null,
    description_de varchar(300) not null,
    description_en varchar(300) not null,
    constraint topic_slug_unique unique (slug),
    constraint topic_parent foreign key (parent_id) references topic (id)
);

-- The second index finds the followers of a topic in the order of residents: sending to a topic relies on it.
create table interest (
    citizen_id bigint      not null,
    topic_id   bigint      not null,
    since      datetime(6) not null,
    primary key (citizen_id, topic_id),
    index interest_topic_index (topic_id, citizen_id),
    constraint interest_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint interest_topic foreign key (topic_id) references topic (id)
);

-- What most towns have to say something about; a town adds its own.
insert into topic (id, slug, position, name_de, name_en, description_de, description_en)
values (1, 'kita-schule', 1, 'Kita & Schule', 'Childcare & schools', 'Plätze, Anmeldung, Ferien, Bauvorhaben', 'Places, enrolment, holidays, building works'),
       (2, 'verkehr-baustellen', 2, 'Verkehr & Baustellen', 'Traffic & roadworks', 'Sperrungen, Bus und Bahn, Radwege, Parken', 'Closures, bus and tram, cycle paths, parking'),
       (3, 'kultur', 3, 'Kultur', 'Culture', 'Konzerte, Theater, Museen, Stadtfeste', 'Concerts, theatre, museums, town festivals'),
       (4, 'bauen-wohnen', 4, 'Bauen & Wohnen', 'Building & housing', 'Bebauungspläne, Wohnungen, Förderung', 'Development plans, housing, grants'),
       (5, 'umwelt', 5, 'Umwelt', 'Environment', 'Klima, Grünflächen, Abfall, Hochwasser', 'Climate, green spaces, waste, floods'),
       (6, 'ehrenamt', 6, 'Ehrenamt', 'Volunteering', 'Mitmachen, Vereine, Nachbarschaft', 'Joining in, clubs, neighbourhood'),
       (7, 'sport', 7, 'Sport', 'Sport', 'Bäder, Hallen, Vereine, Wettkämpfe', 'Pools, halls, clubs, competitions'),
       (8, 'senioren', 8, 'Senioren', 'Older people', 'Treffpunkte, Beratung, Pflege', 'Meeting places, advice, care'),
       (9, 'wirtschaft', 9, 'Wirtschaft', 'Business', 'Gründung, Märkte, Gewerbeflächen', 'Start-ups, markets, commercial space'),
       (10, 'politik-sitzungen', 10, 'Politik & Sitzungen', 'Politics & meetings', 'Stadtrat, Ausschüsse, Wahlen, Beteiligung', 'Town council, committees, elections, participation');
