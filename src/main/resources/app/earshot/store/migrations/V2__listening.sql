-- Listening, whole: what users change in the bank and the catalogue, what is snoozed, what we disagree about, a call in the
-- making, and the page that was read before a meeting.

-- An entry that is typed has a length, a talk share and choices made for its lines, too. The choices are one a line.
alter table draft add column minutes integer default 0 not null;
alter table draft add column talk_share varchar;
alter table draft add column choices varchar default '' not null;
update draft set
    minutes = coalesce((select e.minutes from entry e where e.id = draft.entry_id), 0),
    talk_share = (select e.talk_share from entry e where e.id = draft.entry_id);

-- How they took our answer, in their words or ours.
alter table request add column taken_words varchar default '' not null;

-- When a goal was checked, and what they said of it.
alter table shared_goal add column checked_on date;
alter table shared_goal add column outcome_words varchar default '' not null;

-- What a user changed in the question bank, or added to it. What is null stands as the bank has it. Lists are joined by commas.
create table question_change (
    id varchar not null,
    topic varchar,
    kind varchar,
    stages varchar,
    occasions varchar,
    body varchar,
    added boolean not null,
    switched_off boolean not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    constraint question_change_key primary key (id)
);

-- In the same way for topics; an added topic has all of it.
create table topic_change (
    code varchar not null,
    topic_group varchar,
    words varchar,
    occasions varchar,
    weights varchar,
    stale_after_days integer,
    from_each_partner boolean,
    business boolean,
    list_order integer,
    added boolean not null,
    switched_off boolean not null,
    version integer not null,
    constraint topic_change_key primary key (code)
);

-- In the same way for types of occasion; an added one listens like one of ours.
create table occasion_change (
    code varchar not null,
    listens_like varchar,
    words varchar,
    list_order integer,
    switched_off boolean not null,
    version integer not null,
    constraint occasion_change_key primary key (code)
);

-- What a user calls the stages; each keeps its meaning.
create table stage_name (
    stage varchar not null,
    words varchar not null,
    version integer not null,
    constraint stage_name_key primary key (stage)
);

-- A blind spot that somebody put aside.
create table blind_spot_snooze (
    id uuid not null,
    account_id uuid not null,
    rule varchar not null,
    person_id uuid,
    reason varchar not null,
    snoozed_at timestamp with time zone not null,
    until_day date,
    entries_then integer,
    constraint blind_spot_snooze_key primary key (id)
);
create index blind_spot_snooze_of_account on blind_spot_snooze (account_id);
alter table blind_spot_snooze add constraint blind_spot_snooze_account foreign key (account_id) references account (id);

-- What two sides see differently. Private ones stay out of printed pages.
create table disagreement (
    id uuid not null,
    account_id uuid not null,
    about varchar not null,
    beneath varchar not null,
    decided varchar not null,
    opened_on date not null,
    review_on date,
    settled_on date,
    secluded boolean not null,
    removed_at timestamp with time zone,
    version integer not null,
    constraint disagreement_key primary key (id)
);
create index disagreement_of_account on disagreement (account_id);
alter table disagreement add constraint disagreement_account foreign key (account_id) references account (id);

-- A side's view, in its holder's words: somebody of theirs or of ours.
create table position_taken (
    id uuid not null,
    disagreement_id uuid not null,
    list_order integer not null,
    person_id uuid,
    teammate_id uuid,
    words varchar not null,
    taken_on date not null,
    constraint position_taken_key primary key (id)
);
create index position_taken_in on position_taken (disagreement_id);
alter table position_taken add constraint position_taken_disagreement foreign key (disagreement_id) references disagreement (id);

-- A conversation that is going on: kept as it is typed, gone once it is an entry. Lists are joined by spaces, choices stand one a
-- line. Who talked how long is counted up to the moment of the last column.
create table call_draft (
    account_id uuid not null,
    kind varchar not null,
    started_by varchar not null,
    began_at timestamp with time zone not null,
    body varchar not null,
    people varchar not null,
    teammates varchar not null,
    choices varchar not null,
    talking varchar not null,
    them_seconds integer not null,
    us_seconds integer not null,
    counted_until timestamp with time zone not null,
    constraint call_draft_key primary key (account_id),
    constraint call_draft_account foreign key (account_id) references account (id)
);

-- The page that was read before a meeting, as it was then; it stands on the timeline as its entry.
create table brief (
    id uuid not null,
    account_id uuid not null,
    entry_id uuid not null,
    made_at timestamp with time zone not null,
    content varchar not null,
    constraint brief_key primary key (id)
);
create index brief_of_account on brief (account_id);
create index brief_of_entry on brief (entry_id);
alter table brief add constraint brief_account foreign key (account_id) references account (id);

-- What a person said of two heard items: that they differ, or that they don't. The lesser id comes first. Items come and go with
-- their entries, and a judgement waits for them to come back.
create table heard_pair (
    one_id uuid not null,
    other_id uuid not null,
    account_id uuid not null,
    differ boolean not null,
    judged_at timestamp with time zone not null,
    constraint heard_pair_key primary key (one_id, other_id)
);
create index heard_pair_of_account on heard_pair (account_id);
alter table heard_pair add constraint heard_pair_account foreign key (account_id) references account (id);

-- A reply that is being written, apart from the entry that is: one to each message. What answers no message is about its account.
create table reply_draft (
    about_id uuid not null,
    account_id uuid not null,
    body varchar not null,
    typed_at timestamp with time zone not null,
    constraint reply_draft_key primary key (about_id)
);
create index reply_draft_of_account on reply_draft (account_id);
alter table reply_draft add constraint reply_draft_account foreign key (account_id) references account (id);

update notebook set schema_version = 2;
