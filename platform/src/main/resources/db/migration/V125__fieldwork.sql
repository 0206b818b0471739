-- 外业调查：样地、样木、照片的只增日志 — field work: an append-only log of plots, trees and photos
create schema fieldwork;

create table fieldwork.entry (
    id          uuid        primary key,                 -- chosen on the device
    device      uuid        not null,
    number      bigint      not null check (number > 0),
    kind        text        not null check (kind in ('PLOT', 'TREE', 'PHOTO', 'CORRECTION')),
    content     jsonb       not null,
    noted_at    timestamptz not null,
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    person      uuid        not null,                    -- party.person, by id alone
    received_at timestamptz not null,
    county      text        not null check (county ~ '^[0-9]{6}$')
                            generated always as (content ->> 'county') stored,
    campaign    text        not null check (btrim(campaign) <> '')
                            generated always as (content ->> 'campaign') stored,
    -- null: the entry corrects nothing
    corrects    uuid        generated always as ((content ->> 'corrects')::uuid) stored,
    unique (device, number),
    check ((kind = 'CORRECTION') = (corrects is not null))
);
create index entry_of_campaign on fieldwork.entry (county, campaign);
create index entry_correcting on fieldwork.entry (corrects) where corrects is not null;
create index entry_of_photo on fieldwork.entry ((content ->> 'photo')) where content ? 'photo';
comment on table fieldwork.entry is '外业记录：只增不改 — one entry of a device; inserted, never changed';
comment on column fieldwork.entry.number is '设备上的流水号，从 1 起 — counted on the device from 1';
comment on column fieldwork.entry.content is '各栏原文，数字也按所填文字保存 — the cells as texts, numbers as typed';
comment on column fieldwork.entry.noted_at is '设备时钟上的记录时间 — when it was noted, by the clock of the device';
comment on column fieldwork.entry.digest is '规范文本的国密 SM3 摘要，即回执 — SM3 of the canonical text: the receipt';
comment on column fieldwork.entry.campaign is '调查任务 — the name of the campaign; plots are unique within it';

create table fieldwork.photo (
    hash        text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    type        text        not null check (type in ('image/jpeg', 'image/png', 'image/webp')),
    bytes       bytea       not null check (octet_length(bytes) > 0),
    person      uuid        not null,                    -- party.person, by id alone
    received_at timestamptz not null
);
comment on table fieldwork.photo is '外业照片原图 — photos as they were taken, by their SM3 digests';

create function fieldwork.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete or truncate on fieldwork.entry
    for each statement execute function fieldwork.refuse_change();
create trigger inserts_only before update or delete or truncate on fieldwork.photo
    for each statement execute function fieldwork.refuse_change();
