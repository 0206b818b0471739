-- 抽样 — sampling: plans of plots for a monitoring period; a later plan is a later version
create schema sampling;

create function sampling.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table sampling.plan (
    id                uuid             primary key,
    number            text             not null unique,
    project_id        uuid             not null,
    ordinal           int              not null check (ordinal > 0),
    first_day         date             not null,
    last_day          date             not null,
    edition_id        uuid             not null,
    grouping          text             not null,
    equations         text             not null,
    parameter_set     text             not null,
    plot_area_m2      double precision not null check (plot_area_m2 > 0),
    plot_area_source  text             not null check (plot_area_source <> ''),
    precision_1       double precision not null check (precision_1 > 0),
    precision_source  text             not null,
    t_1               double precision not null check (t_1 > 0),
    t_source          text             not null,
    seed              bigint           not null check (seed >= 0),
    needed            int              not null check (needed > 0),
    in_all            int              not null check (in_all > 0),
    needed_trace      text             not null,
    in_all_trace      text             not null,
    planner_id        uuid             not null,
    planner_person    uuid             not null,
    planned_at        timestamptz      not null,
    check (first_day <= last_day),
    unique (project_id, ordinal)
);
comment on table  sampling.plan is '抽样方案 — sampling plan of one monitoring period';
comment on column sampling.plan.precision_source is '空：取自方法学参数 — empty: the methodology''s own';
comment on column sampling.plan.t_source is '空：取自方法学参数 — empty: the methodology''s own';
comment on column sampling.plan.seed is '随机种子，由方案编号的 SM3 摘要取得 — from the SM3 digest of the number';
comment on column sampling.plan.needed_trace is '计算过程 JSON — trace of the number of plots that are needed';
comment on column sampling.plan.in_all_trace is '计算过程 JSON — trace of the plots of all strata';

create table sampling.stratum (
    plan_id              uuid             not null references sampling.plan,
    ordinal              int              not null check (ordinal > 0),
    name                 text             not null check (name <> ''),
    area_mu              double precision not null check (area_mu > 0),
    stands               text[]           not null check (cardinality(stands) > 0),
    mean_m3_per_hm2      double precision not null check (mean_m3_per_hm2 >= 0),
    deviation_m3_per_hm2 double precision not null check (deviation_m3_per_hm2 >= 0),
    source               text             not null check (source <> ''),
    plots                int              not null check (plots > 0),
    primary key (plan_id, ordinal),
    unique (plan_id, name)
);
comment on table  sampling.stratum is '碳层 — stands measured together, with the plots they get';
comment on column sampling.stratum.mean_m3_per_hm2 is '预估平均蓄积, 立方米每公顷 — expected stock per hectare';
comment on column sampling.stratum.deviation_m3_per_hm2 is '预估标准差, 立方米每公顷 — expected deviation of plots';

create table sampling.planned_plot (
    plan_id  uuid not null references sampling.plan,
    ordinal  int  not null check (ordinal > 0),
    code     text not null check (code <> ''),
    stratum  text not null,
    primary key (plan_id, code),
    unique (plan_id, ordinal),
    foreign key (plan_id, stratum) references sampling.stratum (plan_id, name)
);
comment on table sampling.planned_plot is '设计样地 — plots to lay out';

create table sampling.place (
    plan_id        uuid             not null,
    code           text             not null,
    stand_code     text             not null,
    latitude_deg   double precision not null check (latitude_deg between -90 and 90),
    longitude_deg  double precision not null check (longitude_deg between -180 and 180),
    primary key (plan_id, code),
    foreign key (plan_id, code) references sampling.planned_plot
);
comment on table sampling.place is '样地落点, CGCS2000 度；无图形的碳层在现地定点 — where a plot goes, in degrees; none where a stand has no ground';

create trigger inserts_only before update or delete or truncate on sampling.plan
    for each statement execute function sampling.refuse_change();
create trigger inserts_only before update or delete or truncate on sampling.stratum
    for each statement execute function sampling.refuse_change();
create trigger inserts_only before update or delete or truncate on sampling.planned_plot
    for each statement execute function sampling.refuse_change();
create trigger inserts_only before update or delete or truncate on sampling.place
    for each statement execute function sampling.refuse_change();
