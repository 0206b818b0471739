-- 核查 — verification: findings and the statement of whole tonnes, by someone who did not measure.
create schema verification;

create function verification.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table verification.counter (
    year int primary key,
    last int not null check (last > 0)
);

create table verification.finding (
    id              uuid        primary key,
    report_id       uuid        not null,
    found           text        not null check (found <> ''),
    verifier_id     uuid        not null,
    verifier_person uuid        not null,
    found_at        timestamptz not null
);
create index on verification.finding (report_id);
comment on table verification.finding is '核查发现 — a finding; open until a closing stands beside it';

create table verification.closing (
    finding_id    uuid        primary key references verification.finding,
    resolution    text        not null check (resolution <> ''),
    closed_person uuid        not null,
    closed_at     timestamptz not null
);
comment on table verification.closing is '核查发现的关闭 — how a finding was closed';

create table verification.statement (
    id              uuid             primary key,
    number          text             not null unique,
    report_id       uuid             not null unique,      -- stated once and never again
    report_digest   text             not null check (report_digest ~ '^[0-9a-f]{64}$'),
    reported_t_co2e double precision not null,
    tonnes          bigint           not null check (tonnes >= 0),
    opinion         text             not null
                    check (opinion in ('AGREED', 'AGREED_WITH_CORRECTIONS', 'NOT_AGREED')),
    remark          text             not null,
    measurer_id     uuid             not null,
    measurer_person uuid             not null,
    verifier_id     uuid             not null,
    verifier_person uuid             not null,
    stated_on       date             not null,
    stated_at       timestamptz      not null,
    check (verifier_id <> measurer_id),
    check (verifier_person <> measurer_person),
    check (opinion = 'NOT_AGREED' or tonnes <= reported_t_co2e),
    check (opinion <> 'NOT_AGREED' or tonnes = 0),
    check (opinion = 'AGREED' or remark <> '')
);
comment on table  verification.statement is '核查报告结论 — the statement: the only door from science to the books';
comment on column verification.statement.tonnes is '整吨, 向下取整 — whole tonnes, rounded down; 0 when not agreed';

create trigger inserts_only before update or delete or truncate on verification.finding
    for each statement execute function verification.refuse_change();
create trigger inserts_only before update or delete or truncate on verification.closing
    for each statement execute function verification.refuse_change();
create trigger inserts_only before update or delete or truncate on verification.statement
    for each statement execute function verification.refuse_change();
