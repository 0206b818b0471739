-- 代理 — deputy: who acts for whom, in which roles, where, and from when to when
create schema deputy;

create table deputy.deputyship (
    id            uuid         primary key,
    principal_id  uuid         not null,
    deputy_id     uuid         not null check (deputy_id <> principal_id),
    roles         text[]       not null check (cardinality(roles) > 0),
    region        text         not null,
    first_day     date         not null,
    last_day      date         not null check (last_day >= first_day),
    reason        text         not null check (btrim(reason) <> ''),
    named_by      uuid         not null,
    named_at      timestamptz  not null,
    withdrawn_by  uuid,        -- null while it was not withdrawn
    withdrawn_at  timestamptz, -- null while it was not withdrawn
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index deputyship_principal on deputy.deputyship (principal_id);
create index deputyship_deputy on deputy.deputyship (deputy_id);
comment on table  deputy.deputyship is '代理关系，撤销后仍保留 — a deputyship; it stays when it was withdrawn';
comment on column deputy.deputyship.id is '在主体名录中的编号 — its number among the parties';
comment on column deputy.deputyship.principal_id is '被代理人 — who is stood in for';
comment on column deputy.deputyship.deputy_id is '代理人 — who stands in';
comment on column deputy.deputyship.last_day is '最后一天，含当天 — the last day, inside';
