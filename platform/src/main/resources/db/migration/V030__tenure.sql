-- 林权：哪项权利在什么期间覆盖哪些小班 — which right covers which stands, and when
create extension if not exists btree_gist;
create schema tenure;

create table tenure.title (
    id                  uuid              primary key,
    edition_id          uuid              not null,             -- land.edition, by id alone
    holder_id           uuid              not null,             -- party.party, by id alone
    certificate_number  text              not null check (btrim(certificate_number) <> ''),
    certificate_kind    text              not null,
    first_day           date              not null,
    last_day            date              not null,
    area_mu             double precision  not null check (area_mu > 0),
    recorded_at         timestamptz       not null,
    recorded_by         uuid              not null,             -- party.person, by id alone
    check (first_day <= last_day)
);
comment on table tenure.title is '权属登记：一项权利对若干小班的主张 — a recorded claim';
comment on column tenure.title.edition_id is '主张所依据的调查版本 — the edition that describes the stands';
comment on column tenure.title.first_day is '首日（含） — first day, inside the period';
comment on column tenure.title.last_day is '末日（含） — last day, inside the period';
comment on column tenure.title.area_mu is '面积，亩 — area in mu';

create table tenure.claimed_stand (
    title_id    uuid       not null references tenure.title,
    stand_code  text       collate "C" not null,
    period      daterange  not null check (not isempty(period)),
    primary key (title_id, stand_code),
    -- the second guard: the same ground is never claimed twice for the same day, in any edition
    constraint ground_is_claimed_once exclude using gist (stand_code with =, period with &&)
);
comment on table tenure.claimed_stand is '已主张的小班与期间 — the stands of a claim';
