-- 计量 — measurement: what the kernel computed for a project in a period, with every trace, for ever.
create extension if not exists btree_gist;
create schema measurement;

create function measurement.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table measurement.report (
    id                uuid             primary key,
    number            text             not null unique,
    project_id        uuid             not null,
    ordinal           int              not null check (ordinal > 0),
    start_edition     uuid             not null,
    end_edition       uuid             not null,
    first_day         date             not null,
    last_day          date             not null,
    removal_t_co2e    double precision not null,
    stands            int              not null check (stands > 0),
    area_mu           double precision not null check (area_mu > 0),
    parameter_set     text             not null,
    kernel_version    text             not null,
    digest            text             not null check (digest ~ '^[0-9a-f]{64}$'),
    total_trace       text             not null,
    measurer_id       uuid             not null,
    measurer_person   uuid             not null,
    measured_at       timestamptz      not null,
    check (first_day <= last_day),
    unique (project_id, ordinal),
    unique (id, project_id, first_day, last_day)
);
comment on table  measurement.report is '监测报告（减排量核算报告） — monitoring report';
comment on column measurement.report.removal_t_co2e is '清除量, 吨二氧化碳当量; 未取整 — tonnes of CO2e, not rounded';
comment on column measurement.report.digest is '国密 SM3 摘要 — over all traces in order of stand, then the total';
comment on column measurement.report.total_trace is '合计的计算过程 — trace of the total, one line a stand, as JSON';

create table measurement.stand_result (
    report_id      uuid             not null references measurement.report,
    ordinal        int              not null,
    stand_code     text             not null,
    area_mu        double precision not null,
    species        text             not null,
    removal_t_co2e double precision not null,
    trace          text             not null,
    primary key (report_id, stand_code),
    unique (report_id, ordinal)
);
comment on table  measurement.stand_result is '小班结果 — result and trace of one stand';
comment on column measurement.stand_result.trace is '计算过程 JSON；摘要按字节计算，故不用 jsonb — kept byte for byte';

create table measurement.notice (
    report_id  uuid   not null references measurement.report,
    ordinal    int    not null,
    kind       text   not null check (kind in ('UNCERTAIN_FIGURE', 'DEPARTURE', 'ASSUMPTION')),
    words      text[] not null,
    stands     int    not null,
    primary key (report_id, ordinal)
);
comment on table measurement.notice is '须告知事项 — what the result rests on that a reader must be told';

-- 已占用的监测期: a report holds its period until its verification refuses it
create table measurement.held_period (
    report_id  uuid primary key,
    project_id uuid not null,
    first_day  date not null,
    last_day   date not null,
    foreign key (report_id, project_id, first_day, last_day)
        references measurement.report (id, project_id, first_day, last_day),
    constraint no_period_twice
        exclude using gist (project_id with =, daterange(first_day, last_day, '[]') with &&)
);

create table measurement.set_aside (
    report_id uuid        primary key references measurement.report,
    because   text        not null check (because <> ''),
    at        timestamptz not null
);
comment on table measurement.set_aside is '未通过核查的报告 — reports that verification refused; their period may be measured anew';

create trigger inserts_only before update or delete or truncate on measurement.report
    for each statement execute function measurement.refuse_change();
create trigger inserts_only before update or delete or truncate on measurement.stand_result
    for each statement execute function measurement.refuse_change();
create trigger inserts_only before update or delete or truncate on measurement.notice
    for each statement execute function measurement.refuse_change();
create trigger inserts_only before update or delete or truncate on measurement.set_aside
    for each statement execute function measurement.refuse_change();
