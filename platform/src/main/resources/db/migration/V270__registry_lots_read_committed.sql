-- 分割段只在读已提交隔离级别写入 — lots are written in read committed only: the guard reads what others committed
-- after it has waited for them; serializable looks back to the first statement, as repeatable read does.
create or replace function registry.guard_lots() returns trigger language plpgsql
    set enable_seqscan = off
    set enable_bitmapscan = off
    set jit = off
as $$
declare
    twice text;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'lots are written in read committed, not in %: the guard would not see all of them',
            current_setting('transaction_isolation');
    end if;
    perform 1 from registry.journal_head where single for update;
    select come.block || ' ' || come.serials
      into twice
      from come
     where upper((select below.serials
                    from registry.lot below
                   where below.block = come.block
                     and lower(below.serials) < lower(come.serials)
                   order by lower(below.serials) desc
                   limit 1)) > lower(come.serials)
        or lower((select above.serials
                    from registry.lot above
                   where above.block = come.block
                     and lower(above.serials) > lower(come.serials)
                   order by lower(above.serials)
                   limit 1)) < upper(come.serials)
     limit 1;
    if found then
        raise exclusion_violation
            using message = 'a serial would be in two lots: ' || twice, constraint = 'lot_serial_once';
    end if;
    return null;
end
$$;
