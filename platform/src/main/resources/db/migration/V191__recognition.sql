-- 认定 — recognition: certificates of carbon-neutral forest; no unit comes of them. Inserts only.
create schema recognition;

create function recognition.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table recognition.certificate (
    number           text             primary key,
    statement_id     uuid             not null unique,     -- recognised once and never again
    project_id       uuid             not null,
    ordinal          int              not null check (ordinal > 0),
    project_number   text             not null,
    project_name     text             not null,
    owner            text             not null,
    recogniser       text             not null,
    verifier         text             not null,
    statement_number text             not null,
    report_number    text             not null,
    report_digest    text             not null check (report_digest ~ '^[0-9a-f]{64}$'),
    stands           int              not null check (stands > 0),
    area_mu          double precision not null check (area_mu > 0),
    first_day        date             not null,
    last_day         date             not null,
    tonnes           bigint           not null check (tonnes >= 0),
    recognised_on    date             not null,
    officer_person   uuid             not null,
    recogniser_id    uuid             not null,
    recognised_at    timestamptz      not null,
    check (first_day <= last_day),
    unique (project_id, ordinal)
);
comment on table  recognition.certificate is '碳中和林认定证书 — what a certificate says, as it was on its day';
comment on column recognition.certificate.owner is '被认定单位 — who is recognised';
comment on column recognition.certificate.recogniser is '认定机构 — the authority that recognises';
comment on column recognition.certificate.tonnes is '核定量, 整吨二氧化碳当量 — whole tonnes of CO2e as stated';

create table recognition.revocation (
    number         text        primary key references recognition.certificate,
    because        text        not null check (because <> ''),
    revoked_person uuid        not null,
    revoked_at     timestamptz not null
);
comment on table recognition.revocation is '撤销认定 — a certificate that says nothing any more, with the reason';

create trigger inserts_only before update or delete or truncate on recognition.certificate
    for each statement execute function recognition.refuse_change();
create trigger inserts_only before update or delete or truncate on recognition.revocation
    for each statement execute function recognition.refuse_change();
