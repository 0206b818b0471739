-- 查阅日志 — whole names of persons that somebody read
create table party.name_reading (
    number  bigint      generated always as identity primary key,
    reader  uuid        not null references party.party,
    whose   uuid        not null references party.party,
    page    text        not null check (page <> ''),
    at      timestamptz not null
);
create index name_reading_whose on party.name_reading (whose, number);
comment on table  party.name_reading is '姓名查阅日志：谁、何时、查阅谁、在哪个页面 — who read whose whole name, when, on which page';
comment on column party.name_reading.page is '页面地址 — the address of the page';

create function party.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete or truncate on party.name_reading
    for each statement execute function party.refuse_change();
