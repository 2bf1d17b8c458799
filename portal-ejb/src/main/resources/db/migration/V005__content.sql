create table notice (
    id         bigint       not null auto_increment primary key,
    version    int          not null,
    topic_id   bigint       not null,
    subject_de varchar(120) not null,
    subject_en varchar(120) null,
    text_de    text         not null,
    text_en    text         null,
    state      varchar(10)  not null,
    created_at datetime(6)  not null,
    sent_at    datetime(6)  null,
    index notice_created_index (created_at),
    constraint notice_topic foreign key (topic_id) references topic (id)
);
