-- 签发依据 — each programme rests on one kind of paper: allowances on allocations, national units on records of the
-- national registry, all others on verification statements of this platform.
alter table registry.block add constraint block_rests_on_its_basis check (
    case programme
        when 'CCER' then basis like 'record:_%'
        when 'FJEA' then basis like 'allocation:_%'
        else basis not like 'record:%' and basis not like 'allocation:%'
    end) not valid;   -- an earlier version issued CCER on statements, and what it wrote stays
comment on table  registry.block is '批次：一份依据签发的全部单位 — the units of one basis';
comment on column registry.block.basis is '签发依据：核查结论编号、allocation:分配编号 或 record:记录编号 — the paper, issued on once';
