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
