-- The first notebook. Append-only: what is released is never edited, a change is a new numbered file whose last
-- statement records its number in notebook.schema_version.
-- SQL that H2 and PostgreSQL share. Every constraint has a name. Derived columns and tables say so: they can be worked out
-- again from the others. H2 gives every foreign key an index of just its columns, so tables that grow with the timeline have
-- one foreign key at most; the DAOs see to the rest.

-- One row that says whose file this is. The counts show when rows have gone missing from a damaged file.
create table notebook (
    id integer not null,
    application varchar not null,
    schema_version integer not null,
    accounts bigint not null,
    people bigint not null,
    entries bigint not null,
    heard bigint not null,
    constraint notebook_key primary key (id)
);

create table setting (
    code varchar not null,
    words varchar not null,
    constraint setting_key primary key (code)
);

create table teammate (
    id uuid not null,
    name varchar not null,
    kind varchar not null,
    me boolean not null,
    active boolean not null,
    version integer not null,
    constraint teammate_key primary key (id)
);

create table person (
    id uuid not null,
    name varchar not null,
    sort_name varchar not null, -- derived: folded, for finding
    reached_by varchar not null,
    note varchar not null,
    version integer not null,
    constraint person_key primary key (id)
);
create index person_by_name on person (sort_name, id);

create table person_contact (
    person_id uuid not null,
    list_order integer not null,
    kind varchar not null,
    words varchar not null,
    constraint person_contact_key primary key (person_id, list_order),
    constraint person_contact_person foreign key (person_id) references person (id)
);

create table account (
    id uuid not null,
    name varchar not null,
    kind varchar not null,
    note varchar not null,
    created_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    version integer not null,
    constraint account_key primary key (id)
);

create table account_person (
    account_id uuid not null,
    person_id uuid not null,
    list_order integer not null,
    removed_at timestamp with time zone,
    constraint account_person_key primary key (account_id, person_id),
    constraint account_person_account foreign key (account_id) references account (id)
);
create index account_person_by_person on account_person (person_id);
alter table account_person add constraint account_person_person foreign key (person_id) references person (id);

create table account_person_role (
    account_id uuid not null,
    person_id uuid not null,
    role varchar not null,
    constraint account_person_role_key primary key (account_id, person_id, role),
    constraint account_person_role_member foreign key (account_id, person_id) references account_person (account_id, person_id)
);

create table enquiry (
    id uuid not null,
    account_id uuid not null,
    occasion varchar not null,
    place varchar not null,
    size_words varchar not null,
    source varchar not null,
    referred_by uuid,
    crew uuid,
    began_at timestamp with time zone not null, -- derived: the first stage change
    version integer not null,
    constraint enquiry_key primary key (id)
);
create index enquiry_of_account on enquiry (account_id);
create index enquiry_by_referrer on enquiry (referred_by);
create index enquiry_by_crew on enquiry (crew);
alter table enquiry add constraint enquiry_account foreign key (account_id) references account (id);
alter table enquiry add constraint enquiry_referrer foreign key (referred_by) references person (id);
alter table enquiry add constraint enquiry_crew foreign key (crew) references teammate (id);

create table enquiry_day (
    enquiry_id uuid not null,
    on_day date not null,
    constraint enquiry_day_key primary key (enquiry_id, on_day),
    constraint enquiry_day_enquiry foreign key (enquiry_id) references enquiry (id)
);
create index enquiry_day_by_day on enquiry_day (on_day, enquiry_id);

create table stage_change (
    id uuid not null,
    enquiry_id uuid not null,
    list_order integer not null,
    stage varchar not null,
    changed_at timestamp with time zone not null,
    reason varchar not null,
    constraint stage_change_key primary key (id)
);
create index stage_change_of_enquiry on stage_change (enquiry_id);
alter table stage_change add constraint stage_change_enquiry foreign key (enquiry_id) references enquiry (id);

create table entry (
    id uuid not null,
    account_id uuid not null,
    kind varchar not null,
    started_by varchar not null,
    happened_at timestamp with time zone not null,
    minutes integer not null,
    body varchar not null,
    talk_share varchar,
    removed boolean not null, -- derived from removed_at
    removed_at timestamp with time zone,
    version integer not null,
    constraint entry_key primary key (id)
);
create index entry_timeline on entry (account_id, removed, happened_at desc, id desc);
create index entry_by_kind on entry (account_id, removed, kind, started_by, happened_at desc, id desc);
alter table entry add constraint entry_account foreign key (account_id) references account (id);

-- account_id, happened_at and removed repeat the entry's (derived), so that counts need no join.
create table entry_person (
    entry_id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    happened_at timestamp with time zone not null,
    removed boolean not null,
    constraint entry_person_key primary key (entry_id, person_id)
);
create index entry_person_by_person on entry_person (person_id, account_id, removed, happened_at desc, entry_id);

create table entry_teammate (
    entry_id uuid not null,
    teammate_id uuid not null,
    constraint entry_teammate_key primary key (entry_id, teammate_id)
);

-- stands (derived): its entry is not removed, and no item of an entry that is not removed has replaced it.
create table heard (
    id uuid not null,
    account_id uuid not null,
    entry_id uuid not null,
    list_order integer not null,
    person_id uuid,
    topic varchar,
    words varchar not null,
    starts integer not null,
    ends integer not null,
    heard_at timestamp with time zone not null,
    said_back_at timestamp with time zone,
    replaced_by uuid,
    removed boolean not null,
    stands boolean not null,
    constraint heard_key primary key (id)
);
create index heard_of_entry on heard (entry_id);
create index heard_of_account on heard (account_id, removed, heard_at desc, id desc);
create index heard_of_person on heard (person_id, account_id, removed, heard_at desc, id desc);
create index heard_voices on heard (account_id, stands, topic, person_id, heard_at, id, entry_id, said_back_at);
create index heard_replaced on heard (replaced_by, id);
alter table heard add constraint heard_entry foreign key (entry_id) references entry (id);

create table promise (
    id uuid not null,
    account_id uuid not null,
    entry_id uuid not null,
    list_order integer not null,
    side varchar not null,
    teammate_id uuid,
    person_id uuid,
    words varchar not null,
    starts integer not null,
    ends integer not null,
    due_on date,
    first_due_on date,
    state varchar not null,
    settled_on date,
    removed boolean not null, -- derived: its entry's
    constraint promise_key primary key (id)
);
create index promise_of_entry on promise (entry_id);
create index promise_of_account on promise (account_id, removed, state, due_on, id);
create index promise_settled on promise (account_id, removed, settled_on desc nulls last, id desc);
create index promise_by_due on promise (state, removed, due_on, id);
alter table promise add constraint promise_entry foreign key (entry_id) references entry (id);

create table request (
    id uuid not null,
    account_id uuid not null,
    entry_id uuid not null,
    list_order integer not null,
    person_id uuid,
    words varchar not null,
    starts integer not null,
    ends integer not null,
    reason varchar not null,
    answer varchar not null,
    answer_words varchar not null,
    house_rule varchar not null,
    answered_at timestamp with time zone,
    asked_at timestamp with time zone not null, -- derived: its entry's time
    removed boolean not null, -- derived: its entry's
    constraint request_key primary key (id)
);
create index request_of_entry on request (entry_id);
create index request_of_account on request (account_id, removed, answer, asked_at, id);
create index request_by_answer on request (answer, removed, asked_at, id);
alter table request add constraint request_entry foreign key (entry_id) references entry (id);

create table asked (
    id uuid not null,
    account_id uuid not null,
    entry_id uuid not null,
    list_order integer not null,
    question_id varchar,
    topic varchar,
    words varchar not null,
    starts integer not null,
    ends integer not null,
    asked_at timestamp with time zone not null, -- derived: its entry's time
    removed boolean not null, -- derived: its entry's
    constraint asked_key primary key (id)
);
create index asked_of_entry on asked (entry_id);
create index asked_of_account on asked (account_id, removed, topic, question_id, asked_at);
alter table asked add constraint asked_entry foreign key (entry_id) references entry (id);

create table decision (
    id uuid not null,
    account_id uuid,
    question_id varchar not null,
    decision varchar not null,
    decided_at timestamp with time zone not null,
    until_day date,
    constraint decision_key primary key (id)
);
create index decision_of_account on decision (account_id);
alter table decision add constraint decision_account foreign key (account_id) references account (id);

create table shared_goal (
    id uuid not null,
    account_id uuid not null,
    number integer not null,
    words varchar not null,
    agreed_on date not null,
    outcome varchar,
    constraint shared_goal_key primary key (id)
);
create index shared_goal_of_account on shared_goal (account_id);
alter table shared_goal add constraint shared_goal_account foreign key (account_id) references account (id);

create table shared_goal_person (
    goal_id uuid not null,
    person_id uuid not null,
    constraint shared_goal_person_key primary key (goal_id, person_id),
    constraint shared_goal_person_goal foreign key (goal_id) references shared_goal (id)
);
create index shared_goal_person_by_person on shared_goal_person (person_id);
alter table shared_goal_person add constraint shared_goal_person_person foreign key (person_id) references person (id);

create table attachment (
    id uuid not null,
    account_id uuid not null,
    file_name varchar not null,
    bytes bigint not null,
    sha256 varchar not null,
    added_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    constraint attachment_key primary key (id)
);
create index attachment_of_account on attachment (account_id);
create index attachment_by_content on attachment (sha256, id);
alter table attachment add constraint attachment_account foreign key (account_id) references account (id);

-- What is being typed; gone once it is saved. The ids of people and teammates are joined by spaces: a draft is only ever
-- written and read as a whole.
create table draft (
    account_id uuid not null,
    entry_id uuid,
    kind varchar not null,
    started_by varchar not null,
    body varchar not null,
    people varchar not null,
    teammates varchar not null,
    typed_at timestamp with time zone not null,
    constraint draft_key primary key (account_id),
    constraint draft_account foreign key (account_id) references account (id)
);

-- Derived: the row of an account in lists, worked out ahead.
create table outlook (
    account_id uuid not null,
    sort_name varchar not null,
    filter_text varchar not null,
    removed boolean not null,
    need varchar not null,
    urgency integer not null,
    since_day date,
    person_id uuid,
    number integer not null,
    next_day date,
    last_heard_at timestamp with time zone,
    changes_on date,
    constraint outlook_key primary key (account_id),
    constraint outlook_account foreign key (account_id) references account (id)
);
create index outlook_by_need on outlook (removed, urgency, sort_name, account_id);
create index outlook_by_day on outlook (removed, next_day, sort_name, account_id);
create index outlook_by_name on outlook (removed, sort_name, account_id);
create index outlook_by_heard on outlook (removed, last_heard_at desc nulls last, sort_name, account_id);
create index outlook_stale on outlook (removed, changes_on, account_id);

-- Derived: how much each of theirs and each of ours have been in touch.
create table contact_tally (
    account_id uuid not null,
    person_id uuid not null,
    teammate_id uuid not null,
    entries integer not null,
    heard integer not null,
    last_at timestamp with time zone not null,
    constraint contact_tally_key primary key (account_id, person_id, teammate_id),
    constraint contact_tally_account foreign key (account_id) references account (id)
);

-- Derived: how often a question of the bank was asked, and how often that brought a heard item on its topic.
create table question_tally (
    question_id varchar not null,
    asked integer not null,
    worked integer not null,
    constraint question_tally_key primary key (question_id)
);

-- What the search index has not taken in yet.
create table search_pending (
    seq bigint not null,
    kind varchar not null,
    id uuid not null,
    constraint search_pending_key primary key (seq)
);

insert into notebook (id, application, schema_version, accounts, people, entries, heard)
values (1, 'app.earshot', 1, 0, 0, 0, 0);
