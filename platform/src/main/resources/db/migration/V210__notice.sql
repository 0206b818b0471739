-- 公示 — notice: what the public is asked about, for how many working days, what it said and what was answered;
-- the periods of each step, and the working-day calendar of years that the house does not bring along.
create schema notice;

create function notice.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table notice.calendar_year (
    year        integer      primary key check (year between 2000 and 2200),
    source      text         not null check (source <> ''),
    entered_by  uuid         not null,
    entered_at  timestamptz  not null
);
comment on table  notice.calendar_year is '节假日安排 — years whose arrangement of holidays an officer entered';
comment on column notice.calendar_year.source is '文件名称与日期 — the paper that announced it';

create table notice.calendar_day (
    day      date     primary key,
    year     integer  not null references notice.calendar_year,
    working  boolean  not null,
    check (extract(year from day) = year)
);
comment on table  notice.calendar_day is '与平常不同的日子 — days off that fall on weekdays, weekend days that are worked';

create table notice.period (
    ordinal       bigint       generated always as identity primary key,
    scheme        text         not null,
    step          text         not null,
    working_days  integer      not null check (working_days between 0 and 400),
    source        text         not null check (source <> ''),
    set_by        uuid         not null,
    set_at        timestamptz  not null
);
create index period_by_step on notice.period (scheme, step, ordinal desc);
comment on table  notice.period is '办理期限 — working days of each step by scheme; the latest row holds, none is built in';
comment on column notice.period.working_days is '工作日 — 0 in a notice step: none is held';

create table notice.notice (
    id            uuid         primary key,
    number        text         not null unique,
    subject_kind  text         not null,
    subject_id    uuid         not null,
    step          text         not null,
    scheme        text         not null,
    region        text         not null,
    title         text         not null check (title <> ''),
    summary       text         not null,
    first_day     date         not null,
    last_day      date         not null,
    working_days  integer      not null check (working_days > 0),
    period_source text         not null,
    publisher_id  uuid         not null,
    published_by  uuid         not null,
    published_at  timestamptz  not null,
    check (last_day >= first_day)
);
create index notice_by_subject on notice.notice (subject_kind, subject_id, published_at desc);
comment on table  notice.notice is '公示 — notices as they were published; never changed';
comment on column notice.notice.publisher_id is '公示单位 — the organisation that answers the comments';

create table notice.counter (
    year  integer  primary key,
    last  integer  not null
);
comment on table notice.counter is '公示编号 — the last number of each year';

create table notice.withdrawal (
    notice_id     uuid         primary key references notice.notice,
    reason        text         not null check (reason <> ''),
    withdrawn_by  uuid         not null,
    withdrawn_at  timestamptz  not null
);
comment on table notice.withdrawal is '撤回公示 — a notice that no longer counts, and why';

create table notice.comment (
    id         uuid         primary key,
    notice_id  uuid         not null references notice.notice,
    text       text         not null check (text <> '' and length(text) <= 2000),
    signature  text         not null check (length(signature) <= 100),
    contact    text         not null check (length(contact) <= 200),
    made_at    timestamptz  not null
);
create index comment_by_notice on notice.comment (notice_id, made_at);
comment on table  notice.comment is '公示意见 — what the public said; never changed';
comment on column notice.comment.contact is '联系方式，不公开 — how to reach who spoke, for the officers alone';

create table notice.answer (
    comment_id   uuid         primary key references notice.comment,
    text         text         not null check (text <> '' and length(text) <= 4000),
    answered_by  uuid         not null,
    answered_at  timestamptz  not null
);
comment on table notice.answer is '意见答复 — one answer a comment';

create table notice.covering (
    comment_id  uuid         primary key references notice.comment,
    reason      text         not null check (reason <> ''),
    covered_by  uuid         not null,
    covered_at  timestamptz  not null
);
comment on table notice.covering is '不予公开的意见 — comments an officer keeps from the page, and why; they stay in the books';

create trigger calendar_year_is_kept before update or delete on notice.calendar_year
    for each row execute function notice.refuse_change();
create trigger calendar_day_is_kept before update or delete on notice.calendar_day
    for each row execute function notice.refuse_change();
create trigger period_is_kept before update or delete on notice.period
    for each row execute function notice.refuse_change();
create trigger notice_is_kept before update or delete on notice.notice
    for each row execute function notice.refuse_change();
create trigger withdrawal_is_kept before update or delete on notice.withdrawal
    for each row execute function notice.refuse_change();
create trigger comment_is_kept before update or delete on notice.comment
    for each row execute function notice.refuse_change();
create trigger answer_is_kept before update or delete on notice.answer
    for each row execute function notice.refuse_change();
create trigger covering_is_kept before update or delete on notice.covering
    for each row execute function notice.refuse_change();
