-- 农业减排 — farm: projects that lower the emissions of fields, their reports and what verifiers said. No unit comes of them.
create schema farm;

create function farm.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table farm.counter (
    year int primary key,
    last int not null check (last > 0)
);
comment on table farm.counter is '项目编号的流水 — the last number given in a year';

create table farm.project (
    id            uuid             primary key,
    number        text             not null unique,
    name          text             not null check (name <> ''),
    region        text             not null check (region ~ '^[0-9]{6}$'),
    method        text             not null check (method in ('paddy')),
    first_day     date             not null,
    last_day      date             not null,
    area_hm2      double precision not null check (area_hm2 > 0),
    factors       text             not null,
    factor_region text             not null,
    potentials    text             not null,
    deduction     text             not null,
    nitrous_oxide text             not null,
    programme     text             not null,
    operator      text             not null,
    developer_id  uuid             not null,
    proposed_by   uuid             not null,
    proposed_at   timestamptz      not null,
    check (first_day <= last_day),
    check ((programme = '') = (operator = ''))
);
comment on table  farm.project is '农业减排项目 — a farm project as it was proposed';
comment on column farm.project.area_hm2 is '登记灌溉面积, 公顷 — registered irrigated area, hectares';
comment on column farm.project.programme is '接受结果的机制; 空为无 — the programme that takes the result; empty: nobody does';

create table farm.answer (
    project_id uuid    not null references farm.project,
    rule       text    not null,
    document   text    not null check (document <> ''),
    primary key (project_id, rule)
);
comment on table farm.answer is '适用条件的佐证 — the evidence that shows a condition of the method';

create table farm.registration (
    project_id    uuid        primary key references farm.project,
    registered_by uuid        not null,
    registered_at timestamptz not null
);
comment on table farm.registration is '项目备案 — registered by an officer, never by the proposer';

create table farm.report (
    id               uuid             primary key,
    number           text             not null unique,
    project_id       uuid             not null references farm.project,
    ordinal          int              not null check (ordinal > 0),
    year             int              not null,
    reduction_t_co2e double precision not null,
    seasons          int              not null check (seasons > 0),
    parameter_sets   text             not null,
    kernel_version   text             not null,
    digest           text             not null check (digest ~ '^[0-9a-f]{64}$'),
    trace            text             not null,
    measurer_id      uuid             not null,
    measurer_person  uuid             not null,
    measured_at      timestamptz      not null,
    unique (project_id, ordinal),
    unique (id, project_id, year)
);
comment on table  farm.report is '农业减排核算报告 — what the kernel found for a project in a year of harvest';
comment on column farm.report.reduction_t_co2e is '减排量, 吨二氧化碳当量; 未取整 — tonnes of CO2e, not rounded';
comment on column farm.report.digest is '国密 SM3 摘要 — over the digests of both files and the trace';
comment on column farm.report.trace is '计算过程 JSON；摘要按字节计算，故不用 jsonb — kept byte for byte';

create table farm.file (
    report_id uuid  not null references farm.report,
    role      text  not null check (role in ('SEASONS', 'DRAINS')),
    name      text  not null,
    digest    text  not null check (digest ~ '^[0-9a-f]{64}$'),
    content   bytea not null,
    primary key (report_id, role)
);
comment on table farm.file is '所依据的文件原样 — the files of a report as they were sent';

create table farm.left_out (
    report_id uuid not null references farm.report,
    ordinal   int  not null,
    field     text not null,
    season    text not null,
    primary key (report_id, ordinal)
);
comment on table farm.left_out is '未计入的田块 — fields whose log shows no aeration: in neither baseline nor project';

-- 已占用的年度: a report holds its year until its verification refuses it
create table farm.held_year (
    report_id  uuid primary key,
    project_id uuid not null,
    year       int  not null,
    foreign key (report_id, project_id, year) references farm.report (id, project_id, year),
    unique (project_id, year)
);

create table farm.opinion (
    report_id       uuid        primary key references farm.report,
    tonnes          bigint      check (tonnes >= 0),        -- null: not agreed
    remark          text        not null,
    verifier_id     uuid        not null,
    verifier_person uuid        not null,
    stated_at       timestamptz not null,
    check (tonnes is not null or remark <> '')
);
comment on table  farm.opinion is '核查意见 — agreed with whole tonnes, or refused with the reason';
comment on column farm.opinion.tonnes is '核定量, 整吨二氧化碳当量, 向下取整 — whole tonnes of CO2e, rounded down';

create trigger inserts_only before update or delete or truncate on farm.project
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.answer
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.registration
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.report
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.file
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.left_out
    for each statement execute function farm.refuse_change();
create trigger inserts_only before update or delete or truncate on farm.opinion
    for each statement execute function farm.refuse_change();
