-- The confirmation mail becomes part of what is sealed: SHA-256 of the message as it was sent.
alter table opt_in
    add column mail_sha256 char(64) null after message_id;

alter table consent_declaration
    add column mail_sha256 char(64) null after message_id;

-- Whoever holds a link may ask for another address; the old address can object, before and after.
alter table address_change
    add column by_link boolean not null default false after new_email,
    -- SHA-256 of the token in the mail to the old address; null until that mail is written
    add column objection_hash char(64) null after token_hash,
    add column objected_at datetime(6) null after confirmed_at,
    add constraint address_change_objection_unique unique (objection_hash);
