-- 代理关系也是一个“主体” — a deputyship is a party too: what is done in it bears its name, which is that of both people
alter table party.party drop constraint party_kind_check;
alter table party.party
    add constraint party_kind_check check (kind in ('PERSON', 'ORGANISATION', 'DEPUTYSHIP'));
comment on table party.party is '主体：人员、机构或代理关系 — a person, an organisation or a deputyship';
