-- 机构资质 — accreditation: which bodies may validate or verify under which scheme, and to whom they are tied.
create schema accreditation;

create function accreditation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table accreditation.grant (
    id          uuid         primary key,
    body        uuid         not null,
    mandate     text         not null check (mandate in ('VALIDATION', 'VERIFICATION')),
    scheme      text         not null,
    first_day   date         not null,
    last_day    date         not null,
    paper       text         not null check (paper <> ''),
    granted_by  uuid         not null,
    granted_at  timestamptz  not null,
    check (last_day >= first_day)
);
create index grant_by_body on accreditation.grant (body, mandate, scheme);
comment on table  accreditation.grant is '资质 — what a body may do, under which scheme, from when to when';
comment on column accreditation.grant.paper is '批准文件 — the paper it rests on';

create table accreditation.withdrawal (
    grant_id      uuid         primary key references accreditation.grant,
    reason        text         not null check (reason <> ''),
    withdrawn_by  uuid         not null,
    withdrawn_on  date         not null
);
comment on table accreditation.withdrawal is '撤销资质 — from this day on it does not hold';

create table accreditation.tie (
    id           uuid         primary key,
    body         uuid         not null,
    other        uuid         not null,
    nature       text         not null check (nature <> ''),
    declared_by  uuid         not null,
    declared_at  timestamptz  not null,
    check (body <> other)
);
create index tie_by_body on accreditation.tie (body);
comment on table  accreditation.tie is '利益关系 — a body and an organisation it must not judge: shares, contracts, people';
comment on column accreditation.tie.nature is '关系说明 — what ties them, as declared';

create table accreditation.tie_end (
    tie_id    uuid         primary key references accreditation.tie,
    reason    text         not null check (reason <> ''),
    ended_by  uuid         not null,
    ended_at  timestamptz  not null
);
comment on table accreditation.tie_end is '利益关系解除 — that a tie is no more, by whose word';

create trigger grant_is_kept before update or delete on accreditation.grant
    for each row execute function accreditation.refuse_change();
create trigger withdrawal_is_kept before update or delete on accreditation.withdrawal
    for each row execute function accreditation.refuse_change();
create trigger tie_is_kept before update or delete on accreditation.tie
    for each row execute function accreditation.refuse_change();
create trigger tie_end_is_kept before update or delete on accreditation.tie_end
    for each row execute function accreditation.refuse_change();
