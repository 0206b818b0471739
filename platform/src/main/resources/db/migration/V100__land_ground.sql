-- 落图：小班的图形，以及检查后才导入的地图文件 — the ground of stands, and map files that wait for their import

alter table land.edition add column ground text not null default '';
comment on column land.edition.ground is '图形的坐标系与来源图层；空：只有表，没有图 — coordinate system and layer of the ground; empty: a table without ground';

create table land.ground (
    edition_id   uuid              not null,
    stand_code   text              collate "C" not null,
    degrees      bytea             not null,                       -- WKB, longitude first
    extent       box               not null,                       -- of the same ground, for the index
    measured_m2  double precision  not null check (measured_m2 > 0),
    primary key (edition_id, stand_code),
    foreign key (edition_id, stand_code) references land.stand
);
create index ground_by_code on land.ground (stand_code);
create index ground_by_extent on land.ground using gist (edition_id, extent);
comment on table land.ground is '小班图形 — the ground of one stand as one edition found it; never changed';
comment on column land.ground.degrees is '图形，WKB，经度在前，度 — polygons in degrees of a datum within a metre of CGCS2000';
comment on column land.ground.extent is '外接矩形，度 — envelope in degrees';
comment on column land.ground.measured_m2 is '椭球面积，平方米 — area on the ellipsoid, beside the registered area';

create table land.map_draft (
    id           uuid         primary key,
    file_name    text         not null,
    file_digest  text         not null check (file_digest ~ '^[0-9a-f]{64}$'),
    bytes        bigint       not null check (bytes >= 0),
    sent_at      timestamptz  not null,
    sent_by      uuid         not null,                            -- party.person, by id alone
    layer        text         not null default '',                 -- what the sender chose; empty: nothing yet
    encoding     text         not null default '',
    epsg         integer      not null default 0,                  -- 0: as the file says
    not_shifted  boolean      not null default false,
    repaired     integer[]    not null default '{}',
    shift             double precision[]  not null default '{}'
        check (cardinality(shift) in (0, 7)),
    shift_convention  text                not null default '',
    shift_source      text                not null default ''
);
comment on column land.map_draft.shift is '七参数：ΔX ΔY ΔZ 米，旋转 角秒，尺度 百万分之一 — seven parameters from another datum; empty: none given';
comment on table land.map_draft is '待导入的地图文件 — a map file that was sent and is not imported yet';
comment on column land.map_draft.not_shifted is '送文件的人确认坐标未经 GCJ-02 偏移 — the sender says that coordinates are not GCJ-02';
comment on column land.map_draft.repaired is '同意修复的图形序号 — features whose rings may be repaired';

create table land.map_draft_part (
    draft_id  uuid     not null references land.map_draft on delete cascade,
    number    integer  not null check (number >= 0),
    content   bytea    not null,
    primary key (draft_id, number)
);
comment on table land.map_draft_part is '文件内容，按顺序分块 — the bytes of the file, in order';

create table land.map_draft_column (
    draft_id     uuid  not null references land.map_draft on delete cascade,
    column_name  text  not null,
    meaning      text  not null,
    primary key (draft_id, column_name)
);
comment on table land.map_draft_column is '送文件的人选定的列名对照 — what the sender said a column means';

create table land.kept_column (
    columns_digest  text         not null,                         -- of all column names of the layer
    column_name     text         not null,
    meaning         text         not null,
    kept_at         timestamptz  not null,
    primary key (columns_digest, column_name)
);
comment on table land.kept_column is '导入成功后保留的列名对照，下次同样列名的调查自动采用 — the mapping of a survey, taken up by the next file with the same columns';
