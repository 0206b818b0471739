-- 登记簿 — registry: accounts, blocks, lots, the journal with its hash chain, proposals, retirements.
create extension if not exists btree_gist;
create schema registry;

create function registry.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table registry.counter (
    name text    primary key,
    last integer not null check (last > 0)
);
comment on table registry.counter is '不间断编号的计数器 — counters without gaps: accounts, blocks of a programme, certificates of a year';

create table registry.account (
    id        uuid        primary key,
    number    text        not null unique check (number ~ '^TKA-[0-9]{6}-[0-9]{2}$'),
    holder    uuid        not null unique,       -- one account a party
    opened_by uuid        not null,
    opened_at timestamptz not null
);
comment on table registry.account is '持有账户 — a holding account of a party';

create table registry.journal (
    number        bigint      primary key check (number > 0),
    previous_hash text        not null unique check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    content       text        not null,
    at            timestamptz not null
);
comment on table  registry.journal is '日记账，只增不改 — one row an entry, chained by SM3; docs/journal-format.md';
comment on column registry.journal.content is '规范文本 — the canonical text, which is hashed';

create table registry.journal_head (
    single boolean primary key default true check (single),
    number bigint  not null check (number >= 0),
    hash   text    not null check (hash ~ '^[0-9a-f]{64}$')
);
comment on table registry.journal_head is '日记账末端；所有指令在此排队 — the end of the chain; every command locks this row first';
insert into registry.journal_head (number, hash) values (0, repeat('0', 64));

create table registry.proposal (
    id           uuid        primary key,
    key          text        not null unique,
    statement    uuid        not null,
    basis        text        not null,           -- number of the statement
    programme    text        not null check (programme ~ '^[A-Z]{2,8}$'),
    units        bigint      not null check (units > 0),
    particulars  text        not null check (particulars ~ '^[0-9a-f]{64}$'),
    account      text        not null references registry.account (number),
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    state        text        not null check (state in ('PENDING', 'APPROVED', 'REJECTED')),
    decided_by   uuid,                           -- null while pending
    decided_at   timestamptz,                    -- null while pending
    remark       text        not null default '',
    check (decided_by <> proposed_by),
    check ((state = 'PENDING') = (decided_by is null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check (state <> 'REJECTED' or remark <> '')
);
create unique index proposal_of_statement on registry.proposal (statement) where state <> 'REJECTED';
comment on table  registry.proposal is '签发申请：一人经办，另一人复核 — issue proposed by one officer, decided by another';
comment on column registry.proposal.particulars is '监测报告摘要, SM3 — digest of the report that was verified';

create function registry.guard_proposal() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PENDING'
       or (new.id, new.key, new.statement, new.basis, new.programme, new.units, new.particulars,
           new.account, new.proposed_by, new.proposed_at)
          is distinct from
          (old.id, old.key, old.statement, old.basis, old.programme, old.units, old.particulars,
           old.account, old.proposed_by, old.proposed_at) then
        raise exception 'a proposal is decided once and never changed';
    end if;
    return new;
end
$$;
create trigger decided_once before update or delete on registry.proposal
    for each row execute function registry.guard_proposal();

create table registry.block (
    number    text        primary key check (number ~ '^[A-Z]{2,8}-[0-9]{6}$'),
    id        uuid        not null unique,
    programme text        not null,
    basis     text        not null unique,       -- a statement is issued at most once
    units     bigint      not null check (units between 1 and 9999999999),
    issued_to text        not null references registry.account (number),
    entry     bigint      not null unique references registry.journal (number),
    issued_at timestamptz not null,
    check (programme = split_part(number, '-', 1))
);
comment on table registry.block is '批次：一份核查结论签发的全部单位 — the units of one statement';

create table registry.lot (
    block     text      not null references registry.block (number),
    serials   int8range not null check (lower(serials) >= 1 and not isempty(serials)
                                        and lower_inc(serials) and not upper_inf(serials)),
    account   text      not null references registry.account (number),
    standing  text      not null check (standing in ('FREE', 'HELD', 'RETIRED', 'CANCELLED')),
    reference text      not null check ((standing = 'FREE') = (reference = '')),
    programme text      not null generated always as (split_part(block, '-', 1)) stored,
    -- a serial is in exactly one lot; it also finds the lot of a serial
    exclude using gist (block with =, serials with &&)
);
create unique index lot_first on registry.lot (block, lower(serials));
create index lot_place on registry.lot (account, standing, reference, programme, block, lower(serials));
comment on table  registry.lot is '分割段：同一批次、账户、状态的连号 — neighbouring serials in one place';
comment on column registry.lot.reference is '冻结依据、证书编号或撤销事由 — hold, certificate or cause of cancellation';

create function registry.guard_lot() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'a lot is replaced, never changed';
    end if;
    -- cancelled neighbours of one cause may be joined; certificates never lose a serial: the audit compares
    if old.standing = 'RETIRED' then
        raise exception 'retired units never move again: % %', old.block, old.serials;
    end if;
    return old;
end
$$;
create trigger replaced_only before update or delete on registry.lot
    for each row execute function registry.guard_lot();

create table registry.posting (
    entry         bigint    not null references registry.journal (number),
    line          integer   not null check (line > 0),
    kind          text      not null
                  check (kind in ('ISSUED', 'HELD', 'RELEASED', 'MOVED', 'RETIRED', 'CANCELLED')),
    block         text      not null references registry.block (number),
    serials       int8range not null check (not isempty(serials)),
    from_account  text      not null,            -- '-' for an issue
    from_standing text      not null,
    to_account    text      not null references registry.account (number),
    to_standing   text      not null,
    primary key (entry, line)
);
create index posting_serial on registry.posting using gist (block, serials);
create index posting_from on registry.posting (from_account, entry);
create index posting_to on registry.posting (to_account, entry);
comment on table registry.posting is '分录：连号从一处到另一处 — serials leave one place and arrive at another';

create table registry.answer (
    key     text   primary key,
    content text   not null check (content ~ '^[0-9a-f]{64}$'),
    outcome text   not null,
    entry   bigint references registry.journal (number),     -- null where the command was refused
    check ((outcome = 'WRITTEN') = (entry is not null))
);
comment on table registry.answer is '幂等键及其应答 — the one answer to a key';

create table registry.retirement (
    id          uuid        primary key,
    certificate text        not null unique check (certificate ~ '^TKC-[0-9]{4}-[0-9]{8}-[0-9]{2}$'),
    entry       bigint      not null unique references registry.journal (number),
    account     text        not null references registry.account (number),
    programme   text        not null,
    units       bigint      not null check (units > 0),
    purpose     text        not null,
    beneficiary text        not null check (btrim(beneficiary) <> ''),
    occasion    text        not null,
    retired_by  uuid        not null,
    retired_at  timestamptz not null
);
comment on table  registry.retirement is '注销及证书 — a retirement and what its certificate says';
comment on column registry.retirement.beneficiary is '注销受益人 — on whose behalf';
comment on column registry.retirement.occasion is '用途说明 — for what occasion, in words';

create trigger inserts_only before update or delete or truncate on registry.journal
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.posting
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.block
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.answer
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.retirement
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.account
    for each statement execute function registry.refuse_change();
create trigger no_truncate before truncate on registry.lot
    for each statement execute function registry.refuse_change();
create trigger no_truncate before truncate on registry.proposal
    for each statement execute function registry.refuse_change();
