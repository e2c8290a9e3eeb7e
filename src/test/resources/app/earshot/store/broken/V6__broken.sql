create table story (
    id uuid not null,
    constraint story_key primary key (id)
);

alter table nobody add column words varchar;
