-- A conventional ledger of units, as somebody would write it first: accounts with balances, blocks of serials that are split,
-- transfers with an idempotency key, double entries.
drop table if exists entry, transfer, unit_block, account cascade;
create table account (
    id      int    primary key,
    balance bigint not null check (balance >= 0)
);
create table unit_block (
    id          bigserial primary key,
    serial_from bigint not null,
    serial_to   bigint not null check (serial_to >= serial_from),
    account_id  int    not null references account
);
create table transfer (
    id       bigserial primary key,
    at       timestamptz not null default now(),
    from_acc int    not null references account,
    to_acc   int    not null references account,
    units    bigint not null check (units > 0),
    key      uuid   not null unique
);
create table entry (
    id          bigserial primary key,
    transfer_id bigint not null references transfer,
    account_id  int    not null references account,
    units       bigint not null,
    serial_from bigint not null,
    serial_to   bigint not null
);
insert into account select i, 1000000000 from generate_series(1, 10000) i;
insert into unit_block (serial_from, serial_to, account_id)
select i::bigint * 1000000000, i::bigint * 1000000000 + 999999999, i from generate_series(1, 10000) i;
create index on unit_block (account_id, id);
create index on entry (account_id, id);
analyze;
