-- The topics whose followers get a notice, the main one among them: like the main one and the districts as in the version
-- readers get, and as it was once it was sent.
create table notice_topic (
    notice_id bigint not null,
    topic_id  bigint not null,
    primary key (notice_id, topic_id),
    constraint notice_topic_notice foreign key (notice_id) references notice (id) on delete cascade,
    constraint notice_topic_topic foreign key (topic_id) references topic (id)
);

insert into notice_topic (notice_id, topic_id)
select id, topic_id
from notice;

-- What was sent went to those who follow its main topic. What was not goes to those who follow a further one, too.
insert ignore into notice_topic (notice_id, topic_id)
select n.id, w.topic_id
from notice n
    join notice_version v on v.notice_id = n.id and v.number = coalesce(n.scheduled, n.approved, n.latest)
    join notice_version_topic w on w.version_id = v.id
where n.sent is null;
