-- What members of the staff are called, so that proofs and versions say a name beside the key of an account.
create table staff (
    subject varchar(80)  not null primary key,
    name    varchar(160) not null
);
