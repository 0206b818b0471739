-- 干扰记录 — fire, felling, pests, landslides and change of land use in the stands of a project
create schema disturbance;

create function disturbance.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table disturbance.record (
    id               uuid             primary key,
    project_id       uuid             not null,
    ordinal          int              not null check (ordinal > 0),
    kind             text             not null,
    stand_code       text             not null,
    day              date             not null,
    area_mu          double precision not null check (area_mu > 0),
    permit           text             not null,
    document_id      uuid             not null,
    note             text             not null,
    recorder_id      uuid             not null,
    recorder_person  uuid             not null,
    recorded_at      timestamptz      not null,
    check (kind <> 'FELLING' or permit <> ''),
    unique (project_id, ordinal)
);
comment on table  disturbance.record is '火灾、采伐等干扰记录 — record of a disturbance';
comment on column disturbance.record.area_mu is '过火、采伐或损失面积, 亩 — area burnt, felled or lost, mu';
comment on column disturbance.record.permit is '采伐许可证号 — number of the felling permit';
comment on column disturbance.record.document_id is '项目案卷中的来源文件 — the paper in the project''s dossier';

create table disturbance.correction (
    record_id  uuid    primary key references disturbance.record,
    corrects   uuid    not null unique references disturbance.record,
    withdraws  boolean not null,
    because    text    not null check (because <> ''),
    check (record_id <> corrects)
);
comment on table disturbance.correction is '更正与撤回 — a later record that stands in the place of an earlier one';

create trigger inserts_only before update or delete or truncate on disturbance.record
    for each statement execute function disturbance.refuse_change();
create trigger inserts_only before update or delete or truncate on disturbance.correction
    for each statement execute function disturbance.refuse_change();
