-- What a sentence of an entry may tell, as it was found when the entry was saved. Derived: it can be read again at any time.
-- account_id, happened_at and removed repeat the entry's, so that the newest of a kind and topic is one step into an index.
create table entry_reading (
    entry_id uuid not null,
    list_order integer not null,
    account_id uuid not null,
    kind varchar not null,
    topic varchar,
    starts integer not null,
    ends integer not null,
    on_day date,
    happened_at timestamp with time zone not null,
    removed boolean not null,
    constraint entry_reading_key primary key (entry_id, list_order)
);
create index entry_reading_of_topic on entry_reading (account_id, removed, kind, topic, happened_at desc, entry_id desc, list_order);
create index entry_reading_of_kind on entry_reading (account_id, removed, kind, happened_at desc, entry_id desc, list_order);

-- How far the entries of an account have been read, newest first, by a reader of a version. Where before_at is null, all of them have.
create table reading_progress (
    account_id uuid not null,
    reader integer not null,
    before_at timestamp with time zone,
    before_id uuid,
    constraint reading_progress_key primary key (account_id),
    constraint reading_progress_account foreign key (account_id) references account (id)
);

update notebook set schema_version = 5;
