-- What was read in entries, what was let go of a message, what only the owner can say, and what is owed today; and fewer indexes, as each one writes its
-- way from the root to the leaf anew with every entry that is saved.

-- What a sentence of an entry may tell, as it was found when the entry was saved. Derived: it can be read again at any time.
-- account_id, happened_at and removed repeat the entry's, so that the newest of a kind or topic is one step into an index.
-- listed_under is the topic where that is what was read, and empty where it is of another kind: the newest of those are asked for
-- whatever they are about, so one index does for both.
create table entry_reading (
    entry_id uuid not null,
    list_order integer not null,
    account_id uuid not null,
    kind varchar not null,
    topic varchar,
    listed_under varchar not null,
    starts integer not null,
    ends integer not null,
    on_day date,
    happened_at timestamp with time zone not null,
    removed boolean not null,
    constraint entry_reading_key primary key (entry_id, list_order)
);
create index entry_reading_newest on entry_reading (account_id, removed, kind, listed_under, happened_at desc, entry_id desc, list_order);

-- How far the entries of an account have been read, newest first, by a reader of a version. Where before_at is null, all of them have.
create table reading_progress (
    account_id uuid not null,
    reader integer not null,
    before_at timestamp with time zone,
    before_id uuid,
    constraint reading_progress_key primary key (account_id),
    constraint reading_progress_account foreign key (account_id) references account (id)
);

-- What was found in a message, offered, and let go: by what it would have been and by its words, which it keeps where the text around it
-- is changed. It goes with its entry, without a foreign key: its index would be the beginning of the key once more.
create table let_go (
    entry_id uuid not null,
    list_order integer not null,
    kind varchar not null,
    words varchar not null,
    constraint let_go_key primary key (entry_id, list_order)
);

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

-- What an account needs of us, worked out with its outlook and as it is derived: the outlook says the first of what stands here, and Today
-- reads it over all accounts, a section at a time, in the order in which they have waited. What no section shows is not kept. Of an account
-- that was removed it stays, without a foreign key: its index would be the beginning of the key once more.
create table open_need (
    account_id uuid not null,
    list_order integer not null,
    section varchar not null,
    need varchar not null,
    since_day date,
    since_at timestamp with time zone not null,
    person_id uuid,
    number integer not null,
    about uuid not null,
    entry_id uuid,
    words varchar not null,
    constraint open_need_key primary key (account_id, list_order)
);
create index open_need_of_section on open_need (section, since_at, account_id, list_order);

-- Lines of Today that come back on a later day. about is the message, the request, the promise or the account that a line is about.
create table put_off (
    id uuid not null,
    account_id uuid,
    section varchar not null,
    about uuid not null,
    until_day date not null,
    put_at timestamp with time zone not null,
    constraint put_off_key primary key (id)
);
create index put_off_about on put_off (about, section, until_day);

-- Nobody asks for entries by a person.
drop index entry_person_by_person;

-- With these foreign keys go indexes of just their column, with which another index begins as well: the DAOs see to the rest.
alter table entry drop constraint entry_account;
alter table contact_tally drop constraint contact_tally_account;

-- A row may say something else now, and what an account needs is not worked out yet: each is worked out again.
update outlook set changes_on = date '2000-01-01';

update notebook set schema_version = 5;
