-- 接口 — api: tokens of programs, and the answers given to commands, kept under their keys.
-- A token's secret is nowhere: only its digest is kept.
create schema api;

create table api.token (
    id            text         primary key check (id ~ '^[0-9A-Za-z]{8}$'),
    person        uuid         not null,
    name          text         not null check (name = btrim(name) and length(name) between 1 and 80),
    digest        bytea        not null check (length(digest) = 32),
    scopes        text[]       not null check (cardinality(scopes) > 0),
    created_at    timestamptz  not null,
    expires_at    timestamptz  not null check (expires_at > created_at),
    revoked_at    timestamptz,                                -- null: not revoked
    last_used_at  timestamptz                                 -- null: not used yet
);
create index on api.token (person, created_at desc);
comment on table  api.token is '访问令牌 — what a program shows in place of its person';
comment on column api.token.id is '令牌中公开的一段 — the part of the token that may be shown';
comment on column api.token.digest is '令牌全文的 SHA-256 — digest of the whole token';
comment on column api.token.scopes is '授权范围 — what the token opens, never more than its person may do';

create table api.kept_answer (
    person    uuid         not null,
    key       text         not null check (length(key) between 1 and 80),
    digest    bytea        not null check (length(digest) = 32),
    status    integer      not null,
    location  text         not null,                          -- empty: the answer named no new address
    body      text         not null,
    at        timestamptz  not null,
    primary key (person, key)
);
comment on table  api.kept_answer is '幂等应答 — the first answer to a command, given again to the same key';
comment on column api.kept_answer.digest is '请求内容的 SHA-256 — digest of what was asked';
