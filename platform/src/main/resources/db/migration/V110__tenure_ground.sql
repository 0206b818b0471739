-- 林权落图：主张的图形、重叠的例外 — the ground of claims, and exceptions from "one claim for one ground"
alter table tenure.title add column holder_kind text not null default 'NOT_TOLD';
comment on column tenure.title.holder_kind is '权利人类型：农户、村集体、企业、国有林场；NOT_TOLD 未填 — kind of holder';

alter table tenure.claimed_stand add column excepted boolean not null default false;
alter table tenure.claimed_stand drop constraint ground_is_claimed_once;
alter table tenure.claimed_stand add constraint ground_is_claimed_once
    exclude using gist (stand_code with =, period with &&) where (not excepted);
comment on column tenure.claimed_stand.excepted is '经批准的例外，可与其他主张重叠 — recorded in spite of another claim, see tenure.exemption';

create table tenure.claimed_ground (
    title_id     uuid              not null,
    stand_code   text              collate "C" not null,
    degrees      bytea             not null,                       -- WKB, longitude first
    extent       box               not null,                       -- of the same ground, for the index
    measured_m2  double precision  not null check (measured_m2 > 0),
    period       daterange         not null check (not isempty(period)),
    primary key (title_id, stand_code),
    foreign key (title_id, stand_code) references tenure.claimed_stand
);
create index claimed_ground_by_extent on tenure.claimed_ground using gist (extent);
comment on table tenure.claimed_ground is '已主张的图形 — the ground of a claimed stand, as the edition drew it';
comment on column tenure.claimed_ground.degrees is '图形，WKB，经度在前，度 — polygons in degrees';
comment on column tenure.claimed_ground.measured_m2 is '椭球面积，平方米 — area on the ellipsoid';

create table tenure.exemption (
    title_id        uuid              not null references tenure.title,
    other_title_id  uuid              not null references tenure.title,
    stands          integer           not null check (stands > 0),
    shared_m2       double precision  check (shared_m2 > 0),       -- null: one of the two has no ground
    reason          text              not null check (btrim(reason) <> ''),
    granted_by      uuid              not null,                    -- party.person, by id alone
    officer_name    text              not null check (btrim(officer_name) <> ''),
    granted_at      timestamptz       not null,
    primary key (title_id, other_title_id)
);
comment on table tenure.exemption is '重叠例外：由具名经办人以具名理由批准，公开 — a claim recorded in spite of another, by whom and why; public';
comment on column tenure.exemption.shared_m2 is '重叠面积，平方米；空：其中一方没有图形 — shared area';
