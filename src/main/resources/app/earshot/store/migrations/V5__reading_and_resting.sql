-- What was read in entries, what was let go of a message, what only the owner can say, and what is owed today, and whose day is whose; and fewer indexes, as each
-- one writes its way from the root to the leaf anew with every entry that is saved.

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

-- When we are there on their day: hours as a clock on the wall shows them, minutes before it begins, and on the road one way. Beside the
-- enquiry, as most have none.
create table enquiry_hours (
    enquiry_id uuid not null,
    from_time time,
    to_time time,
    setup_minutes integer not null,
    travel_minutes integer not null,
    constraint enquiry_hours_key primary key (enquiry_id),
    constraint enquiry_hours_enquiry foreign key (enquiry_id) references enquiry (id)
);

-- Who of ours would do an enquiry besides the crew in its row, who leads.
create table further_crew (
    enquiry_id uuid not null,
    list_order integer not null,
    teammate_id uuid not null,
    constraint further_crew_key primary key (enquiry_id, teammate_id),
    constraint further_crew_enquiry foreign key (enquiry_id) references enquiry (id)
);
create index further_crew_by_teammate on further_crew (teammate_id);
alter table further_crew add constraint further_crew_teammate foreign key (teammate_id) references teammate (id);

-- The people of a crew that is several: nobody is out with two crews on one day.
create table crew_member (
    crew_id uuid not null,
    teammate_id uuid not null,
    constraint crew_member_key primary key (crew_id, teammate_id),
    constraint crew_member_crew foreign key (crew_id) references teammate (id)
);
create index crew_member_by_teammate on crew_member (teammate_id);
alter table crew_member add constraint crew_member_teammate foreign key (teammate_id) references teammate (id);

-- Days that are kept for an enquiry, with the last day on which they are. One that has run out keeps nothing and is still told of. No crew: any
-- of ours would do. crew is a teammate, without a foreign key: nobody is taken out of ours.
create table hold (
    id uuid not null,
    enquiry_id uuid not null,
    crew uuid,
    on_day date not null,
    until_day date not null,
    held_at timestamp with time zone not null,
    released_at timestamp with time zone,
    constraint hold_key primary key (id)
);
create index hold_by_day on hold (on_day);
create index hold_of_enquiry on hold (enquiry_id);
alter table hold add constraint hold_enquiry foreign key (enquiry_id) references enquiry (id);

-- Days on which one of ours, or with no teammate all of ours, take no work.
create table day_off (
    id uuid not null,
    teammate_id uuid,
    from_day date not null,
    to_day date not null,
    words varchar not null,
    constraint day_off_key primary key (id)
);
create index day_off_by_end on day_off (to_day);

-- What the rows of a thing (an entry with what hangs on it, say) sum up to as they were saved: 64 bits of a digest over each, added up. Kept with
-- every write, and compared by whoever checks the notebook. A migration that changes such rows empties this table: it is filled again.
create table row_digest (
    id uuid not null,
    kind varchar not null,
    parts integer not null,
    digest bigint not null,
    constraint row_digest_key primary key (id, kind)
);

-- What is for the owner's eyes alone: an entry with all that was marked in it, or one heard item. about is either, without a foreign key: it may
-- be gone for good, and then nothing is said by its row.
create table kept_private (
    about uuid not null,
    account_id uuid not null,
    constraint kept_private_key primary key (about)
);
create index kept_private_of_account on kept_private (account_id);
alter table kept_private add constraint kept_private_account foreign key (account_id) references account (id);

-- A promise that was moved only when its day had passed can't be kept in time any more.
alter table promise add column moved_late boolean default false not null;

-- The ledger over all accounts: by day whatever became of them, and the newest first.
create index promise_by_day on promise (removed, due_on, id);
create index promise_newest on promise (removed, id desc);

-- Nobody asks for entries by a person.
drop index entry_person_by_person;

-- With these foreign keys go indexes of just their column, with which another index begins as well: the DAOs see to the rest.
alter table entry drop constraint entry_account;
alter table contact_tally drop constraint contact_tally_account;

-- A row may say something else now, and what an account needs is not worked out yet: each is worked out again.
update outlook set changes_on = date '2000-01-01';

update notebook set schema_version = 5;
