-- 第二因素 — secondfactor: authenticators of officers, their recovery codes, and what happened to them.
-- Secrets are encrypted with a key that is never in the database.
create schema secondfactor;

create table secondfactor.authenticator (
    person_id    uuid         primary key,
    secret       bytea        not null,
    enrolled_at  timestamptz  not null,
    last_step    bigint       not null,
    failures     integer      not null check (failures >= 0),
    failed_at    timestamptz                      -- null: no wrong code since the last right one
);
comment on table  secondfactor.authenticator is '动态口令器 — an authenticator app of a person (RFC 6238)';
comment on column secondfactor.authenticator.secret is '加密后的密钥 — the secret, encrypted';
comment on column secondfactor.authenticator.last_step is '已用过的最后时间步 — no code of this time step or an earlier one is taken again';
comment on column secondfactor.authenticator.failures is '连续输错次数 — wrong codes one after another';

create table secondfactor.recovery_code (
    person_id  uuid         not null,
    digest     text         not null check (digest ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz  not null,
    used_at    timestamptz, -- null: not used yet
    primary key (person_id, digest)
);
comment on table secondfactor.recovery_code is '恢复码，只存摘要，用一次即失效 — digests of recovery codes, each good for once';

create table secondfactor.event (
    number     bigint       generated always as identity primary key,
    person_id  uuid         not null,
    what       text         not null,
    by_id      uuid         not null,
    reason     text         not null,
    at         timestamptz  not null
);
create index event_person on secondfactor.event (person_id, number);
comment on table secondfactor.event is '第二因素的变动记录，只增不改 — what happened to the second factor of a person';
comment on column secondfactor.event.reason is '办理人写下的原因，可为空串 — the reason given; empty where none is asked';

create function secondfactor.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger inserts_only before update or delete on secondfactor.event
    for each row execute function secondfactor.refuse_change();
