-- What messages of one kind, or of one sending, have in common: compressed against it an original takes a fraction. It
-- holds only what stands in the messages of several readers alike, and so nothing about anybody.
create table archive_dictionary (
    id         bigint       not null auto_increment primary key,
    -- what it was learned from: kind, channel, language, and the sending or the month
    subject    varchar(80)  not null,
    created_at datetime(6)  not null,
    content    mediumblob   not null,
    index archive_dictionary_subject_index (subject, id)
);

alter table message_original
    -- null: compressed by itself
    add column dictionary_id bigint null,
    add constraint message_original_dictionary foreign key (dictionary_id) references archive_dictionary (id);
