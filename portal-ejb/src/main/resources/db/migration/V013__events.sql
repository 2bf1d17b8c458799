-- Events grow: courses, groups, waitlists, questions, guests, offers, reminders, check-in.
alter table event
    add column audience_de     varchar(200) null after description_en,
    add column audience_en     varchar(200) null after audience_de,
    -- shown to the registered only
    add column online_url      varchar(500) null after step_free,
    add column contact_name    varchar(120) null after online_url,
    add column contact_email   varchar(254) null after contact_name,
    add column contact_phone   varchar(40)  null after contact_email,
    -- local times like the start; open from the announcement to the start where they are missing
    add column opens_at        datetime(6)  null after zone,
    add column closes_at       datetime(6)  null after opens_at,
    -- how many registrations may wait; 0 where there is no waitlist
    add column waitlist_size   int          not null default 0 after taken,
    -- how many wait now: while anybody does, nobody takes a free seat past them
    add column waiting         int          not null default 0 after waitlist_size,
    -- the last number drawn; the waitlist is called up in the order of the numbers
    add column drawn           bigint       not null default 0 after waiting,
    -- rises whenever somebody gets or gives back a seat, an offer or a place on the waitlist
    add column changes         bigint       not null default 0 after drawn,
    add column companions      int          not null default 0,
    add column companion_names boolean      not null default false,
    add column minimum_age     int          null,
    add column guests          boolean      not null default true,
    add column questions       longtext     not null default '[]',
    add column thanks          boolean      not null default true,
    add column thanked_at      datetime(6)  null,
    -- rises with every change that calendars must know (RFC 5545, SEQUENCE)
    add column sequence        int          not null default 0,
    -- events that were made from one another as a series have one name
    add column series          char(36)     null,
    add constraint event_questions_json check (json_valid(questions));

-- The dates of a course; an event with one date has none here. Its start and end span them all.
create table event_session (
    event_id  bigint      not null,
    -- stays when the date is moved or another one goes: calendars and check-ins know the date by it
    number    int         not null,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    primary key (event_id, number),
    index event_session_start_index (starts_at),
    constraint event_session_event foreign key (event_id) references event (id) on delete cascade
);

create table event_picture (
    event_id   bigint       not null primary key,
    media_type varchar(40)  not null,
    content    mediumblob   not null,
    sha256     char(64)     not null,
    width      int          not null,
    height     int          not null,
    alt_de     varchar(300) not null,
    alt_en     varchar(300) null,
    constraint event_picture_event foreign key (event_id) references event (id) on delete cascade
);

-- "days" are days of the calendar at the same time on the clock, "hours" are hours that pass; "due_at" is UTC.
create table event_reminder (
    event_id bigint      not null,
    days     int         not null,
    hours    int         not null,
    due_at   datetime(6) not null,
    sent_at  datetime(6) null,
    primary key (event_id, days, hours),
    index event_reminder_due_index (sent_at, due_at),
    constraint event_reminder_event foreign key (event_id) references event (id) on delete cascade
);

alter table registration
    drop constraint registration_once,
    drop column active;

-- "active" is null once it is over, so that the unique key allows one live registration and any number of former ones.
alter table registration
    -- how many come: the resident and the companions
    add column party       int          not null default 1 after citizen_id,
    -- names of companions, answers to questions
    add column details     longtext     not null default '{}' after party,
    add column source      varchar(40)  not null default 'portal' after details,
    -- the number drawn on the waitlist; null for whoever never waited
    add column number      bigint       null after state,
    add column offered_at  datetime(6)  null after registered_at,
    add column offer_until datetime(6)  null after offered_at,
    add column changed_at  datetime(6)  null after offer_until,
    add column active      tinyint      as (case when state in ('CONFIRMED', 'WAITING', 'OFFERED') then 1 end) persistent,
    add constraint registration_once unique (event_id, citizen_id, active),
    add constraint registration_details_json check (json_valid(details)),
    add index registration_waitlist_index (event_id, state, number),
    add index registration_offer_index (state, offer_until);

-- A guest's registration that waits for the confirmation of the address; it holds no seat, and is erased unconfirmed.
create table registration_request (
    id              bigint       not null auto_increment primary key,
    version         int          not null,
    event_id        bigint       not null,
    email           varchar(254) not null,
    given_name      varchar(80)  not null,
    family_name     varchar(80)  not null,
    language        varchar(2)   not null,
    party           int          not null,
    details         longtext     not null,
    source          varchar(40)  not null,
    -- SHA-256 of the token in the mail; null until the mail is written
    token_hash      char(64)     null,
    requested_at    datetime(6)  not null,
    expires_at      datetime(6)  not null,
    confirmed_at    datetime(6)  null,
    registration_id bigint       null,
    constraint registration_request_token_unique unique (token_hash),
    constraint registration_request_details_json check (json_valid(details)),
    index registration_request_email_index (email, requested_at),
    index registration_request_expiry_index (confirmed_at, expires_at)
);

-- Who came to which date; "session" is the number of the date of a course, 1 for other events.
create table check_in (
    registration_id bigint      not null,
    session         int         not null,
    came            int         not null,
    checked_in_at   datetime(6) not null,
    actor           varchar(80) not null,
    primary key (registration_id, session)
);
