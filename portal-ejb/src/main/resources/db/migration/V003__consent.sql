create table purpose (
    slug           varchar(60)  not null primary key,
    position       int          not null,
    name_de        varchar(120) not null,
    name_en        varchar(120) not null,
    description_de varchar(500) not null,
    description_en varchar(500) not null
);

create table legal_text (
    id           bigint      not null auto_increment primary key,
    purpose      varchar(60) not null,
    version      int         not null,
    published_at datetime(6) not null,
    constraint legal_text_version_unique unique (purpose, version),
    constraint legal_text_purpose foreign key (purpose) references purpose (slug)
);

create table legal_text_wording (
    legal_text_id bigint     not null,
    language      varchar(2) not null,
    text          text       not null,
    sha256        char(64)   not null,
    primary key (legal_text_id, language),
    constraint legal_text_wording_text foreign key (legal_text_id) references legal_text (id)
);

-- What holds now: one row per resident and purpose.
create table consent (
    citizen_id    bigint      not null,
    purpose       varchar(60) not null,
    state         varchar(12) not null,
    changed_at    datetime(6) not null,
    legal_text_id bigint      not null,
    primary key (citizen_id, purpose),
    constraint consent_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint consent_purpose foreign key (purpose) references purpose (slug),
    constraint consent_text foreign key (legal_text_id) references legal_text (id)
);

-- What was declared, word for word: rows are only ever added.
create table consent_declaration (
    id            bigint       not null auto_increment primary key,
    citizen_id    bigint       not null,
    purpose       varchar(60)  not null,
    state         varchar(12)  not null,
    declared_at   datetime(6)  not null,
    legal_text_id bigint       not null,
    language      varchar(2)   not null,
    wording       text         not null,
    sha256        char(64)     not null,
    touchpoint    varchar(200) not null,
    index consent_declaration_citizen_index (citizen_id, purpose, id),
    constraint consent_declaration_citizen foreign key (citizen_id) references citizen (id) on delete cascade,
    constraint consent_declaration_text foreign key (legal_text_id) references legal_text (id)
);

insert into purpose (slug, position, name_de, name_en, description_de, description_en)
values ('newsletter-email', 1, 'Nachrichten per E-Mail', 'News by e-mail',
        'Wir schreiben Ihnen, wenn es zu Ihren Themen etwas Neues gibt.',
        'We write to you when there is news about your topics.');

insert into legal_text (purpose, version, published_at)
values ('newsletter-email', 1, '2026-01-01 00:00:00');

set @text_de = 'Ich bin damit einverstanden, dass die Stadtverwaltung mir an meine E-Mail-Adresse Nachrichten zu den Themen schickt, die ich im Bürgerdialog ausgewählt habe. Dafür verarbeitet sie meine E-Mail-Adresse, meinen Namen, meine Themen und meine Sprache (Art. 6 Abs. 1 Buchst. a DSGVO). Die Einwilligung ist freiwillig. Ich kann sie jederzeit im Bürgerdialog mit Wirkung für die Zukunft widerrufen.';
set @text_en = 'I agree that the town administration sends messages to my e-mail address about the topics I have chosen in the citizen portal. For this it processes my e-mail address, my name, my topics and my language (Art. 6(1)(a) GDPR). Consent is voluntary. I can withdraw it at any time in the citizen portal, with effect for the future.';

insert into legal_text_wording (legal_text_id, language, text, sha256)
select id, 'DE', @text_de, sha2(@text_de, 256) from legal_text where purpose = 'newsletter-email' and version = 1;
insert into legal_text_wording (legal_text_id, language, text, sha256)
select id, 'EN', @text_en, sha2(@text_en, 256) from legal_text where purpose = 'newsletter-email' and version = 1;
