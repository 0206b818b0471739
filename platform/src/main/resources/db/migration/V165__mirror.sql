-- 外部登记簿 — mirror: ledgers of other registries, kept as files and, once confirmed, as lots.
create schema mirror;

create table mirror.ledger_file (
    id            uuid        primary key,
    registry      text        not null check (registry ~ '^[A-Z_]{2,20}$'),
    part          text        not null,          -- which of the registry's files: '' where it has one
    file_name     text        not null,
    digest        text        not null check (digest ~ '^[0-9a-f]{64}$'),
    content       bytea       not null,
    sent_at       timestamptz not null,
    sent_by       uuid        not null,
    state         text        not null
                  check (state in ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'REJECTED')),
    decided_by    uuid,                           -- null until somebody has decided
    decided_at    timestamptz,                    -- null until somebody has decided
    remark        text        not null default '',
    superseded_by uuid references mirror.ledger_file,   -- null for the file that holds now
    check (decided_by <> sent_by),
    check ((state in ('CONFIRMED', 'REJECTED')) = (decided_by is not null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state <> 'REJECTED' or remark <> ''),
    check (superseded_by is null or state = 'CONFIRMED')
);
create unique index ledger_in_force on mirror.ledger_file (registry, part)
    where state = 'CONFIRMED' and superseded_by is null;
create unique index ledger_sent_once on mirror.ledger_file (registry, part, digest)
    where state <> 'REJECTED';
comment on table  mirror.ledger_file is '外部登记簿文件：一人提交，另一人复核 — a ledger file sent by one officer, confirmed by another';
comment on column mirror.ledger_file.content is '原文件 — the bytes as they were sent';
comment on column mirror.ledger_file.digest is '文件摘要, SM3 — digest of the file';

create function mirror.guard_ledger_file() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (new.id, new.registry, new.part, new.file_name, new.digest, new.content, new.sent_at,
           new.sent_by)
          is distinct from
          (old.id, old.registry, old.part, old.file_name, old.digest, old.content, old.sent_at,
           old.sent_by)
       or (old.state in ('CONFIRMED', 'REJECTED') and new.state <> old.state) then
        raise exception 'a ledger file is kept as it was sent, and decided once';
    end if;
    return new;
end
$$;
create trigger kept_as_sent before update or delete on mirror.ledger_file
    for each row execute function mirror.guard_ledger_file();

create table mirror.ledger_column (
    file    uuid not null references mirror.ledger_file,
    heading text not null,
    field   text not null,
    primary key (file, heading)
);
comment on table mirror.ledger_column is '列名对照：寄件人的说明 — what the sender says of the columns of a file';

create table mirror.kept_column (
    registry text        not null,
    heading  text        not null,
    field    text        not null,
    kept_at  timestamptz not null,
    primary key (registry, heading)
);
comment on table mirror.kept_column is '记住的列名对照 — what was said of a column when a file was confirmed';

create table mirror.lot (
    file         uuid    not null references mirror.ledger_file,
    row_number   integer not null check (row_number > 0),
    series       text    not null,
    first_number bigint  not null,
    last_number  bigint  not null check (last_number >= first_number),
    serial       text    not null,
    project_name text    not null,
    status       text    not null check (status in ('HELD', 'BUFFER', 'RETIRED', 'CANCELLED')),
    holder       text    not null,
    ended_on     text    not null check (ended_on ~ '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$'),
    beneficiary  text    not null,
    reason       text    not null,
    primary key (file, row_number)
);
create unique index lot_series on mirror.lot (file, series, first_number);
comment on table  mirror.lot is '外部登记簿记录 — a row of a confirmed ledger: neighbouring serials of one series';
comment on column mirror.lot.series is '号码不重复的范围 — within which a number is given once';

create function mirror.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete on mirror.lot
    for each row execute function mirror.refuse_change();
