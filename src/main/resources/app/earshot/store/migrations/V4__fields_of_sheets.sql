-- What was typed into a field is found again by the code of the field, and a choice by the codes of what was chosen: their names are
-- those of one language and change. What was kept before has no codes and is found by its names as long as it waits. A new table in
-- place of two more columns: H2 makes a table anew for a column, and its indexes then have names that differ from file to file.
create table sheet_field (
    sheet varchar not null,
    about varchar not null,
    list_order integer not null,
    code varchar not null,
    field varchar not null,
    words varchar not null,
    chosen varchar not null,
    constraint sheet_field_key primary key (sheet, about, list_order),
    constraint sheet_field_draft foreign key (sheet, about) references sheet_draft (sheet, about)
);

insert into sheet_field (sheet, about, list_order, code, field, words, chosen)
    select sheet, about, list_order, '', field, words, '' from sheet_words;

drop table sheet_words;

update notebook set schema_version = 4;
