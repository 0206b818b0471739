-- 分割段的守卫按语句执行 — the guards of lots look once a statement, not once a row.

-- a serial is in exactly one lot. The order of the lots of a block tells it: none begins inside another.
-- Two at once are kept apart by the end of the journal, which every command locks anyway.
create function registry.guard_lots() returns trigger language plpgsql as $$
declare
    twice text;
begin
    if current_setting('transaction_isolation') = 'repeatable read' then
        raise exception 'lots are not written in repeatable read: the guard would not see all of them';
    end if;
    perform 1 from registry.journal_head for update;
    select come.block || ' ' || come.serials
      into twice
      from come
     where upper((select below.serials
                    from registry.lot below
                   where below.block = come.block
                     and lower(below.serials) < lower(come.serials)
                   order by lower(below.serials) desc
                   limit 1)) > lower(come.serials)
        or exists (select 1
                     from registry.lot above
                    where above.block = come.block
                      and lower(above.serials) > lower(come.serials)
                      and lower(above.serials) < upper(come.serials))
     limit 1;
    if found then
        raise exclusion_violation
            using message = 'a serial would be in two lots: ' || twice, constraint = 'lot_serial_once';
    end if;
    return null;
end
$$;
create trigger serial_once after insert on registry.lot referencing new table as come
    for each statement execute function registry.guard_lots();
alter table registry.lot drop constraint lot_block_serials_excl;

create function registry.guard_gone_lots() returns trigger language plpgsql as $$
declare
    used text;
begin
    -- cancelled neighbours of one cause may be joined; certificates never lose a serial: the audit compares
    select gone.block || ' ' || gone.serials into used from gone where gone.standing = 'RETIRED' limit 1;
    if found then
        raise exception 'retired units never move again: %', used;
    end if;
    return null;
end
$$;
create trigger retired_for_ever after delete on registry.lot referencing old table as gone
    for each statement execute function registry.guard_gone_lots();

create or replace function registry.guard_lot() returns trigger language plpgsql as $$
begin
    raise exception 'a lot is replaced, never changed';
end
$$;
drop trigger replaced_only on registry.lot;
create trigger replaced_only before update on registry.lot
    for each statement execute function registry.guard_lot();
