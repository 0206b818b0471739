-- 认定证书也是凭证 — certificates of recognition are papers, too
alter table paper.paper drop constraint paper_kind_check;
alter table paper.paper add constraint paper_kind_check
    check (kind in ('TICKET', 'RETIREMENT', 'RECOGNITION'));
comment on column paper.paper.kind is 'TICKET 碳票；RETIREMENT 注销证书；RECOGNITION 认定证书';
