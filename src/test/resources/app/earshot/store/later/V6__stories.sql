create table story (
    id uuid not null,
    account_id uuid not null,
    words varchar not null,
    constraint story_key primary key (id)
);

update notebook set schema_version = schema_version + 1;
