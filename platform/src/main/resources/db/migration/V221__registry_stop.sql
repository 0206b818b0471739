-- 暂停批次 — a block in which the audit found a difference is stopped until two officers release it.
create table registry.stop (
    id       uuid        primary key,
    block    text        not null references registry.block (number),
    fault    text        not null,
    place    text        not null,
    what     text        not null,
    found_at timestamptz not null
);
create index stop_of_block on registry.stop (block);
comment on table  registry.stop is '稽核发现差异而暂停的批次 — a block that was stopped, and the difference that was found';
comment on column registry.stop.place is '第一处差异所在 — where the first difference is: an entry, a lot or a certificate';
comment on column registry.stop.what is '应为与实有 — what was expected and what was found';

create table registry.stop_proposal (
    stop        uuid        primary key references registry.stop (id),
    reason      text        not null check (btrim(reason) <> ''),
    proposed_by uuid        not null,
    proposed_at timestamptz not null
);
comment on table registry.stop_proposal is '解除暂停的申请 — one officer proposes that a stop ends, and says what was done';

create table registry.stop_release (
    stop        uuid        primary key references registry.stop_proposal (stop),
    released_by uuid        not null,
    released_at timestamptz not null,
    entries     bigint      not null check (entries >= 0)
);
comment on table  registry.stop_release is '解除暂停 — another officer ended the stop after an audit that was clean';
comment on column registry.stop_release.entries is '当时全部稽核的账目数 — how many entries that audit went through';

create function registry.guard_stop_release() returns trigger language plpgsql as $$
begin
    if exists (select 1
                 from come
                 join registry.stop_proposal proposal on proposal.stop = come.stop
                where proposal.proposed_by = come.released_by) then
        raise exception 'a stop is not released by who proposed it';
    end if;
    return null;
end
$$;
create trigger four_eyes after insert on registry.stop_release referencing new table as come
    for each statement execute function registry.guard_stop_release();

create trigger inserts_only before update or delete or truncate on registry.stop
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.stop_proposal
    for each statement execute function registry.refuse_change();
create trigger inserts_only before update or delete or truncate on registry.stop_release
    for each statement execute function registry.refuse_change();
