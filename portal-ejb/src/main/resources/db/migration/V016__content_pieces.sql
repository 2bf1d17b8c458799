-- A notice becomes a content piece: blocks in versions, which somebody approves before they are sent or published.
alter table notice
    add column slug         varchar(100) null after version,
    -- slugs of districts with commas between; empty for the whole town. Like the topic as in the version readers get.
    add column districts    varchar(1000) not null default '' after topic_id,
    -- numbers of versions: the newest one, the newest approved one, the one that was sent
    add column latest       int          not null default 1,
    add column approved     int          null,
    add column sent         int          null,
    -- the one that will be sent at a time that is set
    add column scheduled    int          null,
    -- when it was approved for the first time
    add column published_at datetime(6)  null,
    -- rises with everything that is done to a version
    add column changes      int          not null default 0;

update notice
set slug = concat('mitteilung-', id),
    districts = coalesce(district, ''),
    approved = if(state = 'SENT', 1, null),
    sent = if(state = 'SENT', 1, null),
    published_at = sent_at;

create table notice_version (
    id            bigint        not null auto_increment primary key,
    revision      int           not null,
    notice_id     bigint        not null,
    number        int           not null,
    -- DRAFT, IN_REVIEW, APPROVED
    state         varchar(10)   not null,
    topic_id      bigint        not null,
    districts     varchar(1000) not null,
    subject_de    varchar(120)  not null,
    subject_en    varchar(120)  null,
    blocks        longtext      not null,
    -- whether everybody may read it at /aktuelles, and from when until when by the town's clocks
    publicly      boolean       not null,
    visible_from  datetime(6)   null,
    visible_until datetime(6)   null,
    -- staff:<subject>; null for what was written before versions
    written_by    varchar(80)   null,
    written_at    datetime(6)   not null,
    approved_by   varchar(80)   null,
    approved_at   datetime(6)   null,
    constraint notice_version_unique unique (notice_id, number),
    constraint notice_version_notice foreign key (notice_id) references notice (id) on delete cascade,
    constraint notice_version_topic foreign key (topic_id) references topic (id),
    constraint notice_version_blocks_json check (json_valid(blocks))
);

-- Topics a piece is about besides its main one: under these it is found, too.
create table notice_version_topic (
    version_id bigint not null,
    topic_id   bigint not null,
    primary key (version_id, topic_id),
    constraint notice_version_topic_version foreign key (version_id) references notice_version (id) on delete cascade,
    constraint notice_version_topic_topic foreign key (topic_id) references topic (id)
);

-- What was written so far was for those who follow the topic; it stays among them.
insert into notice_version (revision, notice_id, number, state, topic_id, districts, subject_de, subject_en, blocks,
                            publicly, written_at, approved_at)
select 1,
       id,
       1,
       if(state = 'SENT', 'APPROVED', 'DRAFT'),
       topic_id,
       districts,
       subject_de,
       subject_en,
       json_array(json_object('kind', 'TEXT', 'de', text_de, 'en', text_en)),
       false,
       created_at,
       sent_at
from notice;

alter table notice
    modify column slug varchar(100) not null,
    add constraint notice_slug_unique unique (slug),
    add index notice_published_index (published_at),
    drop constraint notice_district,
    drop column district,
    drop column subject_de,
    drop column subject_en,
    drop column text_de,
    drop column text_en,
    drop column state;

-- Pictures in content pieces, as we made them of what was sent; known by their content.
create table notice_picture (
    sha256     char(64)    not null primary key,
    content    mediumblob  not null,
    width      int         not null,
    height     int         not null,
    created_at datetime(6) not null
);

-- Fictional residents through whose eyes editors look at what they write.
create table persona (
    id          bigint       not null auto_increment primary key,
    version     int          not null,
    given_name  varchar(80)  null,
    family_name varchar(80)  null,
    salutation  varchar(10)  null,
    age         int          not null,
    district    varchar(60)  null,
    language    varchar(2)   not null,
    about       varchar(300) null,
    constraint persona_district foreign key (district) references district (slug) on delete set null
);

create table persona_topic (
    persona_id bigint not null,
    topic_id   bigint not null,
    primary key (persona_id, topic_id),
    constraint persona_topic_persona foreign key (persona_id) references persona (id) on delete cascade,
    constraint persona_topic_topic foreign key (topic_id) references topic (id)
);
