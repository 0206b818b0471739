-- 凭证 — paper: printed tickets and certificates as they were handed out, and what became of them.
-- Every table takes inserts only.
create schema paper;

create function paper.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create sequence paper.number as integer maxvalue 99999999;
comment on sequence paper.number is '凭证流水号，可有空号 — of papers over all years; a number may stay unused';

create table paper.paper (
    number     text         primary key check (number ~ '^TKP-[0-9]{4}-[0-9]{8}-[0-9]{2}$'),
    kind       text         not null check (kind in ('TICKET', 'RETIREMENT')),
    subject    text         not null,                     -- number of the block or of the certificate
    edition    integer      not null check (edition > 0),
    facts      text         not null,
    digest     text         not null check (digest ~ '^[0-9a-f]{64}$'),
    pdf        bytea        not null,
    pdf_sm3    text         not null unique check (pdf_sm3 ~ '^[0-9a-f]{64}$'),
    ofd        bytea        not null,
    ofd_sm3    text         not null unique check (ofd_sm3 ~ '^[0-9a-f]{64}$'),
    issued_at  timestamptz  not null,
    unique (kind, subject, edition)
);
comment on table  paper.paper is '已出具的凭证 — papers as they were printed, byte for byte';
comment on column paper.paper.kind is 'TICKET 碳票；RETIREMENT 注销证书';
comment on column paper.paper.edition is '版次：换发一次加一 — counted from 1 for each subject';
comment on column paper.paper.facts is '凭证要素的规范文本，docs/paper-format.md — canonical text of what is printed';
comment on column paper.paper.digest is '要素文本的 SM3 — its digest; the paper and its QR code bear it';

create table paper.correction (
    id        uuid         primary key,
    paper     text         not null references paper.paper,
    aim       text         not null check (aim in ('REISSUE', 'REVOKE')),
    reason    text         not null check (btrim(reason) <> '' and length(reason) <= 500),
    asked_by  uuid         not null,                      -- party.person, by id alone
    asked_at  timestamptz  not null,
    unique (id, asked_by)
);
create index correction_by_paper on paper.correction (paper);
comment on table paper.correction is '换发、作废申请 — what an officer asks to be done about a paper, and why';

create table paper.decision (
    correction  uuid         primary key,
    asked_by    uuid         not null,
    confirmed   boolean      not null,
    decided_by  uuid         not null,
    decided_at  timestamptz  not null,
    successor   text         unique references paper.paper, -- the edition that takes its place; null where there is none
    foreign key (correction, asked_by) references paper.correction (id, asked_by),
    check (asked_by <> decided_by),                       -- the second guard of four eyes
    check (confirmed or successor is null)
);
comment on table paper.decision is '复核结果 — what the second officer decided';

create trigger inserts_only before update or delete or truncate on paper.paper
    for each statement execute function paper.refuse_change();
create trigger inserts_only before update or delete or truncate on paper.correction
    for each statement execute function paper.refuse_change();
create trigger inserts_only before update or delete or truncate on paper.decision
    for each statement execute function paper.refuse_change();
