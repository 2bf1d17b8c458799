-- Tamper-evident ledgers: what a feature wrote is sealed here a moment later, link by link. A link's digest covers the
-- row it stands for (with a salt, so that an erased row cannot be guessed back), its hash the link and the one before.
create table ledger (
    name       varchar(20) not null primary key,
    last_seq   bigint      not null,
    last_hash  char(64)    not null,
    -- rows up to this number are so old that every one of them has its link: sealing need not look at them again
    settled_id bigint      not null
);

create table ledger_entry (
    ledger    varchar(20) not null,
    seq       bigint      not null,
    -- ENTRY: the row was written; ERASURE: it was erased on purpose, for instance an unconfirmed request
    kind      varchar(8)  not null,
    entry_id  bigint      not null,
    digest    char(64)    not null,
    sealed_at datetime(6) not null,
    previous  char(64)    not null,
    hash      char(64)    not null,
    primary key (ledger, seq),
    constraint ledger_entry_once unique (ledger, entry_id, kind)
);

insert into ledger (name, last_seq, last_hash, settled_id)
values ('consent', 0, repeat('0', 64), 0), ('audit', 0, repeat('0', 64), 0);

-- Who on the staff looked at or changed what, and why. "citizen_id" has no foreign key: the trail outlives the profile.
create table audit_entry (
    id          bigint       not null auto_increment primary key,
    happened_at datetime(6)  not null,
    actor       varchar(80)  not null,
    action      varchar(60)  not null,
    citizen_id  bigint       null,
    object      varchar(160) not null,
    reason      varchar(300) null,
    salt        char(32)     not null,
    index audit_entry_citizen_index (citizen_id, happened_at)
);
