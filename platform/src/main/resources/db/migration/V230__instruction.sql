-- 办理指令 — instruction: a holder's transfers and retirements, proposed by one person, confirmed by another.
create schema instruction;

create table instruction.instruction (
    number      bigint      generated always as identity primary key,
    id          uuid        not null unique,
    key         text        not null unique,
    account     uuid        not null,
    by_officer  boolean     not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    state       text        not null check (state in ('PENDING', 'BOOKED', 'REJECTED')),
    decided_by  uuid,                            -- null while pending
    decided_at  timestamptz,                     -- null while pending
    way         text        not null default ''
                check (way in ('', 'SECOND_PERSON', 'OWN_CODE', 'OFFICER')),
    remark      text        not null default '',
    check ((state = 'PENDING') = (decided_by is null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check ((state = 'BOOKED') = (way <> '')),
    check (state <> 'BOOKED' or (decided_by = proposed_by) = (way = 'OWN_CODE')),
    check (state <> 'REJECTED' or remark <> '')
);
create index instruction_of_account on instruction.instruction (account, number);
create index instruction_pending on instruction.instruction (account) where state = 'PENDING';
comment on table  instruction.instruction is '办理指令：持有人一人经办、一人复核 — proposed by one person of the holder, confirmed by another';
comment on column instruction.instruction.by_officer is '登记机构受托经办 — proposed by an officer on the holder''s request';
comment on column instruction.instruction.way is '复核方式 — who confirmed: another person, the only one with a fresh code, or an officer';

create table instruction.line (
    instruction uuid    not null references instruction.instruction (id),
    row         integer not null check (row > 0),
    kind        text    not null check (kind in ('MOVE', 'RETIRE')),
    pick        text    not null,
    receiver    uuid,                            -- null for a retirement
    purpose     text    not null default '',
    beneficiary text    not null default '',
    occasion    text    not null default '',
    primary key (instruction, row),
    check ((kind = 'MOVE') = (receiver is not null)),
    check ((kind = 'RETIRE') = (purpose <> ''))
);
comment on table  instruction.line is '办理事项 — one transfer or retirement of an instruction';
comment on column instruction.line.row is '文件中的行号，逐笔办理为 1 — row of the file it came from, else 1';

create table instruction.booking (
    instruction uuid    not null,
    row         integer not null,
    entry       bigint  not null check (entry > 0),
    certificate text    not null default '',     -- empty for a transfer
    primary key (instruction, row),
    foreign key (instruction, row) references instruction.line (instruction, row)
);
comment on table instruction.booking is '入账结果 — the journal entry of each line';

create function instruction.guard_instruction() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PENDING'
       or (new.number, new.id, new.key, new.account, new.by_officer, new.proposed_by, new.proposed_at)
          is distinct from
          (old.number, old.id, old.key, old.account, old.by_officer, old.proposed_by, old.proposed_at) then
        raise exception 'an instruction is decided once and never changed';
    end if;
    return new;
end
$$;
create trigger decided_once before update or delete on instruction.instruction
    for each row execute function instruction.guard_instruction();

create function instruction.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger no_truncate before truncate on instruction.instruction
    for each statement execute function instruction.refuse_change();
create trigger inserts_only before update or delete or truncate on instruction.line
    for each statement execute function instruction.refuse_change();
create trigger inserts_only before update or delete or truncate on instruction.booking
    for each statement execute function instruction.refuse_change();
