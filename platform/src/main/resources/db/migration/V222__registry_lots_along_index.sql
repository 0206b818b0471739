-- 分割段的守卫总是沿索引查找 — the guard of lots always goes along the index: a plan made while the table was
-- small would read all of it for each new lot until the database looks at its size again.
create or replace function registry.guard_lots() returns trigger language plpgsql
    set enable_seqscan = off
    set enable_bitmapscan = off
    set jit = off
as $$
declare
    twice text;
begin
    if current_setting('transaction_isolation') = 'repeatable read' then
        raise exception 'lots are not written in repeatable read: the guard would not see all of them';
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
