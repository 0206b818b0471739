-- 林地：调查版本与小班 — survey editions and the stands they found
create schema land;

create table land.edition (
    id           uuid              primary key,
    kind         text              not null check (kind in ('SURVEY', 'BASELINE')),
    name         text              not null check (btrim(name) <> ''),
    surveyed_on  date              not null,
    stands       integer           not null check (stands > 0),
    area_mu      double precision  not null check (area_mu > 0),
    file_name    text              not null,
    file_digest  text              not null check (file_digest ~ '^[0-9a-f]{64}$'),
    generated    boolean           not null,
    note         text              not null,
    imported_at  timestamptz       not null,
    imported_by  uuid              not null,             -- party.person, by id alone
    unique (kind, file_digest)                           -- one file is one edition
);
comment on table land.edition is '调查版本 — one survey, or one modelled baseline, as one file told it';
comment on column land.edition.kind is 'SURVEY 调查；BASELINE 基线情景（模拟，登记时冻结）';
comment on column land.edition.area_mu is '总面积，亩 — total area in mu';
comment on column land.edition.file_digest is '原文件国密 SM3 摘要 — SM3 digest of the file as sent';
comment on column land.edition.generated is '生成数据，非实测 — made by a program, not surveyed';

create table land.stand (
    edition_id             uuid              not null references land.edition,
    stand_code             text              collate "C" not null,
    area_mu                double precision  not null check (area_mu > 0),
    land_category          text              not null,
    forest_category        text              not null,
    origin                 text              not null,
    dominant_species       text              not null,
    age_a                  double precision  check (age_a >= 0),                     -- null: see the reason
    age_missing            text,                                                     -- null when measured
    canopy_1               double precision  check (canopy_1 between 0 and 1),       -- null: see the reason
    canopy_missing         text,                                                     -- null when measured
    stock_m3_per_hm2       double precision  check (stock_m3_per_hm2 >= 0),          -- null: see the reason
    stock_missing          text,                                                     -- null when measured
    primary key (edition_id, stand_code),
    check ((age_a is null) = (age_missing is not null)),
    check ((canopy_1 is null) = (canopy_missing is not null)),
    check ((stock_m3_per_hm2 is null) = (stock_missing is not null))
);
create index stand_by_species on land.stand (edition_id, dominant_species);
comment on table land.stand is '小班 — one stand as one edition found it; never changed';
comment on column land.stand.stand_code is '县-乡镇-村-林班-小班 — county, township, village, compartment, number';
comment on column land.stand.area_mu is '面积，亩 — area in mu';
comment on column land.stand.age_a is '年龄，年 — age in years';
comment on column land.stand.canopy_1 is '郁闭度，0 到 1 — canopy density';
comment on column land.stand.stock_m3_per_hm2 is '每公顷蓄积，立方米 — stock per hectare in cubic metres';
comment on column land.stand.stock_missing is '未测原因 — why nothing was measured; missing is not zero';
