alter table purpose
    add column version        int         not null default 1,
    -- CONSENT, EXPLICIT_CONSENT (Art. 9 GDPR), DEVICE_CONSENT (section 25 TDDDG)
    add column legal_basis    varchar(20) not null default 'CONSENT',
    -- EMAIL, SMS, PHONE, LETTER, or NONE for what is not a way to write
    add column channel        varchar(10) not null default 'NONE',
    -- after how many months a consent is to be given again; null: it holds until withdrawn
    add column renewal_months int         null,
    add column retired        boolean     not null default false;
update purpose set channel = 'EMAIL' where slug = 'newsletter-email';

alter table legal_text
    -- DRAFT, PUBLISHED, SUPERSEDED
    add column state          varchar(12)  not null default 'PUBLISHED',
    -- counts the saves of a draft
    add column revision       int          not null default 1,
    add column material       boolean      not null default false,
    add column change_note_de varchar(500) null,
    add column change_note_en varchar(500) null,
    add column published_by   varchar(80)  null,
    modify column published_at datetime(6) null;

alter table consent
    add column expires_at       datetime(6) null,
    -- when the resident was asked to renew; null: not asked yet
    add column renewal_asked_at datetime(6) null,
    add index consent_expiry_index (state, expires_at),
    add index consent_text_index (legal_text_id, state);

-- The register: one row per declaration, only ever added. It belongs to the address that declared; "citizen_id" says
-- whose profile that is today and is no part of the evidence. All other columns are covered by the ledger.
alter table consent_declaration
    drop foreign key consent_declaration_citizen,
    -- REQUESTED, GRANTED, DECLINED, WITHDRAWN, EXPIRED, RENEWED, RECORDED
    change column state kind varchar(12) not null,
    modify column citizen_id bigint null,
    add column email        varchar(254)  null after citizen_id,
    add column text_version int           not null default 1 after legal_text_id,
    -- which form, and the address of the page it stood on
    add column form         varchar(200)  null,
    add column source       varchar(500)  null,
    add column recorded_at  datetime(6)   null,
    -- "citizen:17", "guest", "staff:<subject>", "system"
    add column actor        varchar(80)   null,
    -- double opt-in: the request, when it was made, and when the confirmation mail left
    add column opt_in_id    bigint        null,
    add column requested_at datetime(6)   null,
    add column mailed_at    datetime(6)   null,
    add column message_id   varchar(120)  null,
    add column note         varchar(1000) null,
    add column scan_sha256  char(64)      null,
    add column salt         char(32)      null;

update consent_declaration d
    join legal_text t on t.id = d.legal_text_id
    join citizen c on c.id = d.citizen_id
set d.email = c.email,
    d.text_version = t.version,
    d.form = d.touchpoint,
    d.recorded_at = d.declared_at,
    d.actor = concat('citizen:', d.citizen_id),
    d.salt = lower(hex(random_bytes(16)));
update consent_declaration set touchpoint = 'PORTAL';

alter table consent_declaration
    alter column text_version drop default,
    modify column email       varchar(254) not null,
    modify column recorded_at datetime(6)  not null,
    modify column actor       varchar(80)  not null,
    modify column salt        char(32)     not null,
    -- PORTAL, WEBSITE, MAIL_LINK, PAPER, PHONE, SYSTEM
    modify column touchpoint  varchar(20)  not null,
    add index consent_declaration_email_index (email, purpose, id),
    add index consent_declaration_opt_in_index (opt_in_id);

-- A request waiting for its confirmation. Nobody becomes a contact by being written down here.
create table opt_in (
    id            bigint       not null auto_increment primary key,
    -- PENDING, SILENT (no mail, because the address got enough of them), CONFIRMED
    state         varchar(10)  not null,
    email         varchar(254) not null,
    purpose       varchar(60)  not null,
    legal_text_id bigint       not null,
    language      varchar(2)   not null,
    form          varchar(200) not null,
    source        varchar(500) null,
    touchpoint    varchar(20)  not null,
    requested_at  datetime(6)  not null,
    expires_at    datetime(6)  not null,
    -- SHA-256 of the token in the mail; null until the mail is written
    token_hash    char(64)     null,
    mailed_at     datetime(6)  null,
    message_id    varchar(120) null,
    confirmed_at  datetime(6)  null,
    citizen_id    bigint       null,
    -- only where the operator wants it kept, and only so long; never the only evidence
    requested_from varchar(45) null,
    confirmed_from varchar(45) null,
    constraint opt_in_token_unique unique (token_hash),
    index opt_in_email_index (email, requested_at),
    index opt_in_expiry_index (state, expires_at),
    constraint opt_in_text foreign key (legal_text_id) references legal_text (id)
);

-- Requests for one address wait for each other here, so that no rush gets past the limit of mails.
create table opt_in_address (
    email        varchar(254) not null primary key,
    requested_at datetime(6)  not null,
    index opt_in_address_age_index (requested_at)
);

-- The signed paper behind a recorded declaration.
create table consent_scan (
    declaration_id bigint       not null primary key,
    name           varchar(200) not null,
    media_type     varchar(60)  not null,
    content        longblob     not null,
    constraint consent_scan_declaration foreign key (declaration_id) references consent_declaration (id) on delete cascade
);

-- What a town asks for beyond mails. The texts are a start; the privacy officer publishes the town's own versions.
insert into purpose (slug, position, name_de, name_en, description_de, description_en, legal_basis, channel, renewal_months)
values ('newsletter-sms', 2, 'Nachrichten per SMS', 'News by text message',
        'Wir schicken Ihnen kurze Hinweise zu Ihren Themen auf Ihr Mobiltelefon.',
        'We send short notices about your topics to your mobile phone.',
        'CONSENT', 'SMS', 24),
       ('newsletter-letter', 3, 'Nachrichten per Brief', 'News by letter',
        'Wir schicken Ihnen Neues zu Ihren Themen auf Papier nach Hause.',
        'We send news about your topics to your home, on paper.',
        'CONSENT', 'LETTER', null),
       ('phone-calls', 4, 'Anrufe', 'Phone calls',
        'Wir rufen Sie an, um Sie zu Veranstaltungen und Beteiligungen zu Ihren Themen einzuladen.',
        'We call you to invite you to events and consultations on your topics.',
        'CONSENT', 'PHONE', 12),
       ('reactions', 5, 'Auswertung Ihrer Reaktionen', 'Evaluating your reactions',
        'Wir halten fest, welche unserer Nachrichten Sie öffnen und welche Links darin Sie anklicken.',
        'We note which of our messages you open and which links in them you follow.',
        'DEVICE_CONSENT', 'NONE', 12),
       ('suggestions', 6, 'Vorschläge aus Ihrem Verhalten', 'Suggestions from what you do',
        'Wir schlagen Ihnen Themen und Veranstaltungen vor, die zu dem passen, was Sie bisher genutzt haben.',
        'We suggest topics and events that fit what you have used so far.',
        'CONSENT', 'NONE', 24);

insert into legal_text (purpose, version, state, revision, material, published_at, published_by)
select slug, 1, 'PUBLISHED', 1, false, '2026-01-01 00:00:00', 'system' from purpose
where slug in ('newsletter-sms', 'newsletter-letter', 'phone-calls', 'reactions', 'suggestions');
update legal_text set published_by = 'system' where published_by is null;

insert into legal_text_wording (legal_text_id, language, text, sha256)
select t.id, w.language, w.text, sha2(w.text, 256)
from legal_text t
join (
    select 'newsletter-sms' as purpose, 'DE' as language, 'Ich bin damit einverstanden, dass die Stadtverwaltung mir kurze Nachrichten (SMS) zu den Themen schickt, für die ich diesen Weg im Bürgerdialog gewählt habe. Dafür verarbeitet sie meine Mobilnummer, die ich mit einem Code bestätigt habe, meine Themen und meine Sprache (Art. 6 Abs. 1 Buchst. a DSGVO). Den Versand übernimmt ein Telekommunikationsunternehmen im Auftrag der Stadt. Die Einwilligung ist freiwillig und gilt zwei Jahre; danach fragt die Stadt mich erneut. Ich kann sie jederzeit im Bürgerdialog mit Wirkung für die Zukunft widerrufen.' as text
    union all
    select 'newsletter-sms', 'EN', 'I agree that the town administration sends me text messages (SMS) about the topics for which I have chosen this channel in the citizen portal. For this it processes my mobile number, which I have confirmed with a code, my topics and my language (Art. 6(1)(a) GDPR). A telecommunications company delivers the messages on behalf of the town. Consent is voluntary and holds for two years; after that the town asks me again. I can withdraw it at any time in the citizen portal, with effect for the future.'
    union all
    select 'newsletter-letter', 'DE', 'Ich bin damit einverstanden, dass die Stadtverwaltung mir Briefe zu den Themen schickt, für die ich diesen Weg im Bürgerdialog gewählt habe. Dafür verarbeitet sie meinen Namen, meine Anschrift, meine Themen und meine Sprache (Art. 6 Abs. 1 Buchst. a DSGVO). Die Einwilligung ist freiwillig. Ich kann sie jederzeit im Bürgerdialog, per E-Mail, per Brief oder im Bürgerbüro mit Wirkung für die Zukunft widerrufen.'
    union all
    select 'newsletter-letter', 'EN', 'I agree that the town administration sends me letters about the topics for which I have chosen this channel in the citizen portal. For this it processes my name, my postal address, my topics and my language (Art. 6(1)(a) GDPR). Consent is voluntary. I can withdraw it at any time in the citizen portal, by e-mail, by letter or at the citizens’ office, with effect for the future.'
    union all
    select 'phone-calls', 'DE', 'Ich bin damit einverstanden, dass die Stadtverwaltung mich werktags zwischen 9 und 18 Uhr anruft, um mich zu Veranstaltungen und Beteiligungen zu meinen Themen einzuladen. Dafür verarbeitet sie meinen Namen, meine Telefonnummer und meine Themen (Art. 6 Abs. 1 Buchst. a DSGVO). Gespräche werden nicht aufgezeichnet. Die Einwilligung ist freiwillig und gilt ein Jahr; danach fragt die Stadt mich erneut. Ich kann sie jederzeit im Bürgerdialog oder am Telefon mit Wirkung für die Zukunft widerrufen.'
    union all
    select 'phone-calls', 'EN', 'I agree that the town administration calls me on working days between 9 am and 6 pm to invite me to events and consultations on my topics. For this it processes my name, my phone number and my topics (Art. 6(1)(a) GDPR). Calls are not recorded. Consent is voluntary and holds for one year; after that the town asks me again. I can withdraw it at any time in the citizen portal or on the phone, with effect for the future.'
    union all
    select 'reactions', 'DE', 'Ich bin damit einverstanden, dass die Stadtverwaltung festhält, ob und wann ich ihre Nachrichten öffne und welche Links darin ich anklicke, und dies mit meinem Profil verbindet (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 Buchst. a DSGVO). So erkennt sie, welche Themen mich tatsächlich interessieren und was sie mir nicht mehr zu schicken braucht. Die Angaben werden nach zwölf Monaten gelöscht und nicht an Dritte gegeben. Die Einwilligung ist freiwillig und gilt ein Jahr; ohne sie bekomme ich dieselben Nachrichten. Ich kann sie jederzeit im Bürgerdialog mit Wirkung für die Zukunft widerrufen; dann werden die Angaben gelöscht.'
    union all
    select 'reactions', 'EN', 'I agree that the town administration notes whether and when I open its messages and which links in them I follow, and connects this with my profile (section 25(1) TDDDG, Art. 6(1)(a) GDPR). In this way it learns which topics really interest me and what it need not send me any more. The data are erased after twelve months and not passed on to anybody. Consent is voluntary and holds for one year; without it I get the same messages. I can withdraw it at any time in the citizen portal, with effect for the future; the data are then erased.'
    union all
    select 'suggestions', 'DE', 'Ich bin damit einverstanden, dass die Stadtverwaltung aus meinen Anmeldungen, meinen Themen, meinen Antworten und, soweit ich dem gesondert zugestimmt habe, aus meinen Reaktionen auf Nachrichten mit einem automatischen Verfahren ableitet, welche Themen und Veranstaltungen für mich wichtig sein könnten, und sie mir vorschlägt (Art. 6 Abs. 1 Buchst. a DSGVO). Zu jedem Vorschlag sehe ich, woraus er entstanden ist, und kann ihn ablehnen. Entscheidungen mit rechtlicher Wirkung werden so nicht getroffen. Die Einwilligung ist freiwillig und gilt zwei Jahre. Ich kann sie jederzeit im Bürgerdialog mit Wirkung für die Zukunft widerrufen; dann werden die Vorschläge gelöscht.'
    union all
    select 'suggestions', 'EN', 'I agree that the town administration uses an automatic procedure to derive from my registrations, my topics, my answers and, where I have agreed to that separately, my reactions to messages which topics and events may matter to me, and suggests them to me (Art. 6(1)(a) GDPR). With each suggestion I see where it comes from, and I can reject it. No decisions with legal effect are made in this way. Consent is voluntary and holds for two years. I can withdraw it at any time in the citizen portal, with effect for the future; the suggestions are then erased.'
) w on w.purpose = t.purpose and t.version = 1;
