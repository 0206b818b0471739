-- 项目 — projects: who asks to be credited for which stands, by which scheme, in which years.
-- Every table takes inserts only: a proposal is never edited, and a registration freezes it.
create extension if not exists btree_gist;
create schema project;

create function project.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

-- gapless: the row is raised in the transaction that uses the number
create table project.counter (
    programme text not null,
    year      int  not null,
    last      int  not null check (last > 0),
    primary key (programme, year)
);

create table project.project (
    id                 uuid        primary key,
    number             text        not null unique,
    name               text        not null check (name <> ''),
    title_id           uuid        not null,
    scheme             text        not null check (scheme in ('SMCER', 'FFCER_FOREST_MANAGEMENT')),
    start_edition      uuid        not null,
    baseline_edition   uuid,                        -- null under SMCER, which has no baseline
    crediting_first    date        not null,
    crediting_last     date        not null,
    parameter_set      text        not null,
    rules_declared     boolean     not null,
    region             text        not null,
    developer_id       uuid        not null,
    proposed_by        uuid        not null,
    proposed_at        timestamptz not null,
    check (crediting_first <= crediting_last),
    check ((scheme = 'SMCER') = (baseline_edition is null)),
    unique (id, title_id, crediting_first, crediting_last, proposed_by)
);
comment on table  project.project is '项目 — a project as it was proposed';
comment on column project.project.title_id is '林权编号 — the title whose stands are the boundary (项目边界)';
comment on column project.project.crediting_first is '计入期首日（含） — first day, inside';
comment on column project.project.crediting_last is '计入期末日（含） — last day, inside';
comment on column project.project.rules_declared is '申请人承诺遵守经营条件 — conditions no survey shows, declared by the proposer';
comment on column project.project.region is '行政区划代码 — administrative code';

create table project.boundary_stand (
    project_id uuid not null references project.project,
    stand_code text not null,
    primary key (project_id, stand_code)
);
comment on table project.boundary_stand is '项目边界 — the stands of a project, frozen when it was proposed';

create table project.eligibility_check (
    project_id uuid   not null references project.project,
    ordinal    int    not null,
    rule       text   not null,
    result     text   not null check (result in ('PASSED', 'CONFIRMED', 'DECLARED', 'NOT_APPLICABLE')),
    evidence   text[] not null,
    primary key (project_id, ordinal),
    unique (project_id, rule)
);
comment on table project.eligibility_check is '适用条件核对 — named rules with result and evidence';

create table project.stand_in (
    project_id    uuid not null references project.project,
    species       text not null,
    parameter_row text not null,
    primary key (project_id, species)
);
comment on table project.stand_in is '替代参数确认 — a parameter row confirmed for a species without one';

create table project.registration (
    project_id      uuid        primary key,
    title_id        uuid        not null,
    crediting_first date        not null,
    crediting_last  date        not null,
    proposed_by     uuid        not null,
    registered_by   uuid        not null,
    registered_at   timestamptz not null,
    check (registered_by <> proposed_by),
    foreign key (project_id, title_id, crediting_first, crediting_last, proposed_by)
        references project.project (id, title_id, crediting_first, crediting_last, proposed_by),
    constraint one_project_on_the_ground
        exclude using gist (title_id with =, daterange(crediting_first, crediting_last, '[]') with &&)
);
comment on table project.registration is '项目备案 — after it, title, editions, period and parameters are frozen';

create trigger inserts_only before update or delete or truncate on project.project
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.boundary_stand
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.eligibility_check
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.stand_in
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.registration
    for each statement execute function project.refuse_change();
