-- What was typed into a sheet and is not saved yet: kept as it is typed, gone once it is saved or let go of. What a sheet is about
-- may be gone by then, so nothing here hangs on anything else, and what stands here can always be read by itself.
create table sheet_draft (
    sheet varchar not null,
    about varchar not null,
    account_id uuid,
    title varchar not null,
    typed_at timestamp with time zone not null,
    constraint sheet_draft_key primary key (sheet, about)
);

-- The words in one field of it, under the name by which the field is called on the screen.
create table sheet_words (
    sheet varchar not null,
    about varchar not null,
    list_order integer not null,
    field varchar not null,
    words varchar not null,
    constraint sheet_words_key primary key (sheet, about, list_order),
    constraint sheet_words_draft foreign key (sheet, about) references sheet_draft (sheet, about)
);

update notebook set schema_version = 3;
