-- 审定 — validation: the published design of a project, the questions of the validating body, its opinion;
-- and that the bureau sent an application back. Every table takes inserts only.
create schema validation;

create function validation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table validation.design (
    id              uuid              primary key,
    project_id      uuid              not null,
    t_co2e_per_year double precision  not null check (t_co2e_per_year > 0),
    basis           text              not null check (basis <> ''),
    summary         text              not null check (summary <> ''),
    submitted_by    uuid              not null,
    submitted_at    timestamptz       not null
);
create index design_by_project on validation.design (project_id, submitted_at);
comment on table  validation.design is '项目设计 — the design as it was published; a later one takes the place of one before';
comment on column validation.design.t_co2e_per_year is '预计年清除量 — ex-ante estimate of the developer, tonnes of CO2e a year';
comment on column validation.design.basis is '估算依据 — what the estimate rests on';

create table validation.engagement (
    project_id  uuid         primary key,
    body        uuid         not null,
    person      uuid         not null,
    begun_at    timestamptz  not null
);
comment on table validation.engagement is '审定受理 — which body validates';

create table validation.question (
    id          uuid         primary key,
    project_id  uuid         not null references validation.engagement,
    text        text         not null check (text <> ''),
    asked_by    uuid         not null,
    asked_at    timestamptz  not null
);
create index question_by_project on validation.question (project_id, asked_at);
comment on table validation.question is '审定发现 — what the body wants explained or mended';

create table validation.answer (
    question_id  uuid         primary key references validation.question,
    text         text         not null check (text <> ''),
    answered_by  uuid         not null,
    answered_at  timestamptz  not null
);
comment on table validation.answer is '申请单位的说明 — one answer a question';

create table validation.closing (
    question_id  uuid         primary key references validation.question,
    remark       text         not null check (remark <> ''),
    closed_by    uuid         not null,
    closed_at    timestamptz  not null
);
comment on table validation.closing is '发现关闭 — how the body saw it settled';

create table validation.opinion (
    project_id  uuid         primary key references validation.engagement,
    positive    boolean      not null,
    text        text         not null check (text <> ''),
    body        uuid         not null,
    person      uuid         not null,
    stated_at   timestamptz  not null
);
comment on table validation.opinion is '审定意见 — once and for ever';

create table validation.sending_back (
    project_id  uuid         primary key,
    reason      text         not null check (reason <> ''),
    officer     uuid         not null,
    sent_at     timestamptz  not null
);
comment on table validation.sending_back is '退回申请 — the bureau does not register it, and why';

create trigger design_is_kept before update or delete on validation.design
    for each row execute function validation.refuse_change();
create trigger engagement_is_kept before update or delete on validation.engagement
    for each row execute function validation.refuse_change();
create trigger question_is_kept before update or delete on validation.question
    for each row execute function validation.refuse_change();
create trigger answer_is_kept before update or delete on validation.answer
    for each row execute function validation.refuse_change();
create trigger closing_is_kept before update or delete on validation.closing
    for each row execute function validation.refuse_change();
create trigger opinion_is_kept before update or delete on validation.opinion
    for each row execute function validation.refuse_change();
create trigger sending_back_is_kept before update or delete on validation.sending_back
    for each row execute function validation.refuse_change();
