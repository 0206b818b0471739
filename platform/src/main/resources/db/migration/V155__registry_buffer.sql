-- 缓冲 — a part of every issue goes to the buffer of its programme, as the officer states it.
alter table registry.account
    add column programme text unique check (programme ~ '^[A-Z]{2,8}$');   -- null for a holder's account
comment on column registry.account.programme is '缓冲账户所属项目类型；持有人账户为空 — the programme whose buffer it is; null for a holder''s account';

alter table registry.proposal
    add column buffer_share  numeric(9, 8) check (buffer_share >= 0 and buffer_share < 1),   -- null where nobody was asked yet
    add column buffer_reason text,                                                           -- null where nobody was asked yet
    add check ((buffer_share is null) = (buffer_reason is null)),
    add check (buffer_reason <> '');
comment on column registry.proposal.buffer_share is '缓冲比例，无默认值，零也须写明 — share of the buffer; no default, zero is stated too';
comment on column registry.proposal.buffer_reason is '缓冲比例的依据 — the rule or rating it follows, with its source';

create or replace function registry.guard_proposal() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PENDING'
       or (new.id, new.key, new.statement, new.basis, new.programme, new.units, new.particulars,
           new.account, new.buffer_share, new.buffer_reason, new.proposed_by, new.proposed_at)
          is distinct from
          (old.id, old.key, old.statement, old.basis, old.programme, old.units, old.particulars,
           old.account, old.buffer_share, old.buffer_reason, old.proposed_by, old.proposed_at) then
        raise exception 'a proposal is decided once and never changed';
    end if;
    return new;
end
$$;
