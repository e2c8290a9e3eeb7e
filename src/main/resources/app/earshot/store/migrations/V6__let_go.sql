-- What was found in a message, offered, and let go: by what it would have been and by its words, which it keeps where the text around it
-- is changed. It goes with its entry.
create table let_go (
    entry_id uuid not null,
    list_order integer not null,
    kind varchar not null,
    words varchar not null,
    constraint let_go_key primary key (entry_id, list_order),
    constraint let_go_entry foreign key (entry_id) references entry (id)
);

update notebook set schema_version = 6;
