-- 签章 — seal: signed roots of the journal, the keys that signed them, whole subtrees below the roots.
-- Private keys are in a file of the operator and never here. Every table takes inserts only.
create schema seal;

create function seal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table seal.key (
    id           text         primary key check (id ~ '^[0-9a-f]{64}$'),
    number       integer      not null unique check (number > 0),
    certificate  bytea        not null,
    text         text         not null,
    signature    bytea        not null,
    added_at     timestamptz  not null
);
comment on table  seal.key is '签章公钥 — public keys in the order in which they came into use';
comment on column seal.key.id is '公钥的 SM3 — digest of the public key';
comment on column seal.key.text is '启用声明，由前一密钥签名（第一把由自己签） — signed by the key before it, the first by itself';

create table seal.root (
    number     bigint       primary key check (number > 0),
    size       bigint       not null check (size > 0),
    root       text         not null check (root ~ '^[0-9a-f]{64}$'),
    at         timestamptz  not null,
    key        text         references seal.key,          -- null: no key was set, the root is unsigned
    signature  bytea,
    check ((key is null) = (signature is null))
);
create index root_by_size on seal.root (size);
comment on table  seal.root is '日记账树根 — roots of the Merkle tree over the journal, docs/journal-format.md';
comment on column seal.root.size is '条目数 — how many entries are below the root';

create table seal.tile (
    level    integer  not null check (level between 1 and 7),
    place    bigint   not null check (place >= 0),
    hash     text     not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (level, place)
);
comment on table seal.tile is '整棵子树的杂凑值：每级 256 个 — a subtree of 256^level entries, kept so that no proof reads the whole journal';

create trigger inserts_only before update or delete or truncate on seal.key
    for each statement execute function seal.refuse_change();
create trigger inserts_only before update or delete or truncate on seal.root
    for each statement execute function seal.refuse_change();
create trigger inserts_only before update or delete or truncate on seal.tile
    for each statement execute function seal.refuse_change();
