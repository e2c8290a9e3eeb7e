-- What the owner said of an entry or a request that nobody can read in the words: that it is answered, or not yet, that it needs no
-- answer and why, that a brake is lifted or holds longer. about is the entry or the request, or for a brake without an entry the account.
create table ruling (
    id uuid not null,
    account_id uuid not null,
    about uuid not null,
    verdict varchar not null,
    reason varchar not null,
    until_day date,
    ruled_at timestamp with time zone not null,
    constraint ruling_key primary key (id)
);
create index ruling_of_account on ruling (account_id);
alter table ruling add constraint ruling_account foreign key (account_id) references account (id);

-- A row may say something else now: it is worked out again.
update outlook set changes_on = date '2000-01-01';

update notebook set schema_version = 7;
