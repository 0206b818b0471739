-- 保全与补正 — safeguard: freezes, pledges, cancellations, corrections, reversals and replacements, each by four eyes.
create schema safeguard;

create table safeguard.act (
    number      bigint      generated always as identity primary key,
    id          uuid        not null unique,
    key         text        not null unique,
    kind        text        not null
                check (kind in ('FREEZE', 'PLEDGE', 'LIFT', 'COURT_MOVE', 'COURT_CANCEL', 'CANCEL', 'OVER_ISSUE',
                                'REVERSAL', 'REPLACEMENT')),
    matter      text        not null check (matter like 'tanku-act-1%'),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    state       text        not null check (state in ('PENDING', 'APPROVED', 'REJECTED')),
    decided_by  uuid,                            -- null while pending
    decided_at  timestamptz,                     -- null while pending
    remark      text        not null default '',
    first_entry bigint      not null default 0,  -- 0 where nothing was written
    last_entry  bigint      not null default 0,
    check (decided_by <> proposed_by),
    check ((state = 'PENDING') = (decided_by is null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check (state <> 'REJECTED' or remark <> ''),
    check (first_entry <= last_entry)
);
comment on table  safeguard.act is '保全补正申请：一人经办，另一人复核 — a matter proposed by one officer, decided by another';
comment on column safeguard.act.matter is '事项文本，其摘要写入日记账 — the words of the matter, whose digest the journal bears';
comment on column safeguard.act.first_entry is '写入日记账的首笔 — the first entry it wrote';

create function safeguard.guard_act() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PENDING'
       or (new.number, new.id, new.key, new.kind, new.matter, new.proposed_by, new.proposed_at)
          is distinct from
          (old.number, old.id, old.key, old.kind, old.matter, old.proposed_by, old.proposed_at) then
        raise exception 'an act is decided once and never changed';
    end if;
    return new;
end
$$;
create trigger decided_once before update or delete on safeguard.act
    for each row execute function safeguard.guard_act();

create table safeguard.encumbrance (
    number  text   primary key check (number ~ '^(FREEZE|PLEDGE)-[0-9]{6,}$'),
    act     uuid   not null unique references safeguard.act (id),
    account uuid   not null,
    units   bigint not null check (units > 0)
);
comment on table safeguard.encumbrance is '权利负担：冻结与质押 — freezes and pledges; which serials they bind stands in the books';

create table safeguard.lifting (
    encumbrance text primary key references safeguard.encumbrance (number),
    act         uuid not null unique references safeguard.act (id)
);
comment on table safeguard.lifting is '解冻、解除质押或司法处置 — what ended an encumbrance';

create table safeguard.charge (
    number    text   primary key check (number ~ '^DUE-[0-9]{6,}$'),
    act       uuid   not null unique references safeguard.act (id),
    block     text   not null,
    account   uuid   not null,
    programme text   not null check (programme ~ '^[A-Z]{2,8}$'),
    charged   bigint not null check (charged >= 0),
    missing   bigint not null check (missing between 0 and charged)
);
create index charge_block on safeguard.charge (block);
create index charge_missing on safeguard.charge (account, programme) where missing > 0;
comment on table  safeguard.charge is '因逆转或超发应扣的单位 — units charged for a reversal or an over-issue';
comment on column safeguard.charge.missing is '当时不足、应由业主补足的单位 — what could not be taken and is due from the owner';

create table safeguard.replacement (
    act   uuid   primary key references safeguard.act (id),
    due   text   not null references safeguard.charge (number),
    units bigint not null check (units > 0)
);
create index replacement_due on safeguard.replacement (due);
comment on table safeguard.replacement is '置换：为补足而取消的单位 — units cancelled for what was due';

create function safeguard.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete or truncate on safeguard.encumbrance
    for each statement execute function safeguard.refuse_change();
create trigger inserts_only before update or delete or truncate on safeguard.lifting
    for each statement execute function safeguard.refuse_change();
create trigger inserts_only before update or delete or truncate on safeguard.charge
    for each statement execute function safeguard.refuse_change();
create trigger inserts_only before update or delete or truncate on safeguard.replacement
    for each statement execute function safeguard.refuse_change();
create trigger no_truncate before truncate on safeguard.act
    for each statement execute function safeguard.refuse_change();
