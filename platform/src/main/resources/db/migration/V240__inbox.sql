-- 待办邮件 — inbox: the mail address a person gave, and the log of the digests that were sent
create schema inbox;

create table inbox.mailbox (
    person_id     uuid         primary key,                 -- party.person, by id alone
    address       text         not null check (length(address) between 3 and 254),
    language      text         not null check (language in ('zh-CN', 'en')),
    digest        boolean      not null,
    given_at      timestamptz  not null,
    wanted_at     timestamptz,  -- null when no letter of confirmation waits to be sent
    refused_at    timestamptz,  -- null unless the mail server would not take the letter of confirmation
    confirmed_at  timestamptz,  -- null until the person followed the link
    set_at        timestamptz  not null
);
comment on table  inbox.mailbox is '通知邮箱，本人可删除 — a mail address; its person may take it out, and no copy stays';
comment on column inbox.mailbox.digest is '每个工作日一封待办邮件 — whether tasks are told once a working day';
comment on column inbox.mailbox.wanted_at is '等待发出的确认信 — since when a letter of confirmation waits to be sent';
comment on column inbox.mailbox.set_at is '最近一次选择的时间 — when address, language or digest were last chosen';

create table inbox.confirmation (
    token_sha256  bytea        primary key check (length(token_sha256) = 32),
    person_id     uuid         not null,                    -- party.person
    given_at      timestamptz  not null,                    -- of the address that the link confirms
    made_at       timestamptz  not null,
    expires_at    timestamptz  not null check (expires_at > made_at)
);
create index confirmation_by_person on inbox.confirmation (person_id, made_at);
comment on table inbox.confirmation is '确认链接，只存摘要，不存地址 — links that confirm an address: digests alone, no address';

create table inbox.letter (
    person_id  uuid         not null,
    day        date         not null,
    attempt    integer      not null check (attempt > 0),
    tasks      integer      not null check (tasks >= 0),
    begun_at   timestamptz  not null,
    primary key (person_id, day, attempt)
);
comment on table  inbox.letter is '待办邮件发送记录，只增 — attempts to send the digest of a day; inserts only, no address in it';
comment on column inbox.letter.tasks is '邮件中的待办项数，0 为不必发 — tasks in it; with none nothing is sent that day';

create table inbox.letter_end (
    person_id  uuid         not null,
    day        date         not null,
    attempt    integer      not null,
    outcome    text         not null check (outcome in ('SENT', 'NOT_NEEDED', 'AWAY', 'REFUSED', 'UNCLEAR')),
    ended_at   timestamptz  not null,
    primary key (person_id, day, attempt),
    foreign key (person_id, day, attempt) references inbox.letter
);
comment on table  inbox.letter_end is '发送结果，只增 — how an attempt ended; inserts only';
comment on column inbox.letter_end.outcome is '只有 AWAY（服务器没有收下）当天再试 — only after AWAY, the server took nothing, it is tried again';

create function inbox.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete or truncate on inbox.letter
    for each statement execute function inbox.refuse_change();
create trigger inserts_only before update or delete or truncate on inbox.letter_end
    for each statement execute function inbox.refuse_change();
