-- a journal of :entries entries behind the one that stands there, over :blocks blocks of a million units;
-- its texts and hashes are made up, its tables, indexes and the spread of its postings are the product's
set session_replication_role = replica;
set maintenance_work_mem = '1GB';

create temporary table maker as
    select (select max(number) from registry.journal) as behind,
           (select number from registry.account order by number limit 1) as account;

insert into registry.proposal
       (id, key, statement, basis, programme, units, particulars, account, buffer_share, buffer_reason,
        proposed_by, proposed_at, state, decided_by, decided_at)
select gen_random_uuid(), 'history:' || n, gen_random_uuid(), 'HISTORY-' || n, 'SMCER', 1000000, repeat('0', 64),
       account, 0, 'bench', gen_random_uuid(), now(), 'APPROVED', gen_random_uuid(), now()
  from maker, generate_series(1, :blocks) n;

insert into registry.block (number, id, programme, basis, units, issued_to, entry, issued_at)
select 'SMCER-' || lpad((1000 + n)::text, 6, '0'), gen_random_uuid(), 'SMCER', 'HISTORY-' || n, 1000000, account,
       behind + n, now()
  from maker, generate_series(1, :blocks) n;

insert into registry.lot (block, serials, account, standing, reference)
select 'SMCER-' || lpad((1000 + n)::text, 6, '0'), int8range(1 + 1000 * (m - 1), 1000 * m, '[]'), account, 'FREE', ''
  from maker, generate_series(1, :blocks) n, generate_series(1, 1000) m;

alter table registry.journal drop constraint journal_previous_hash_key, drop constraint journal_hash_key;
drop index registry.posting_serial, registry.posting_from, registry.posting_to;

insert into registry.journal (number, previous_hash, hash, content, at)
select behind + n, md5('a' || (n - 1)) || md5('b' || (n - 1)), md5('a' || n) || md5('b' || n),
       'tanku-journal-1' || chr(10) || 'number ' || behind + n || chr(10) || repeat('-', 280) || chr(10), now()
  from maker, generate_series(1, :entries) n;

-- the first posting of a block issues it, the others move one to a hundred units of it, one here and one there
insert into registry.posting
       (entry, line, kind, block, serials, from_account, from_standing, to_account, to_standing)
select behind + n, 1, case when n <= :blocks then 'ISSUED' else 'MOVED' end,
       'SMCER-' || lpad((1001 + (n - 1) % :blocks)::text, 6, '0'),
       case when n <= :blocks then int8range(1, 1000000, '[]')
            else int8range(first, least(1000000, first + length), '[]') end,
       case when n <= :blocks then '-' else account end,
       case when n <= :blocks then 'unissued' else 'free' end,
       account, 'free'
  from maker, generate_series(1, :entries) n,
       lateral (select 1 + (random() * 999999 + 0 * n)::bigint as first, (random() * 99)::bigint as length) drawn;

alter table registry.journal add unique (previous_hash), add unique (hash);
create index posting_serial on registry.posting using gist (block, serials);
create index posting_from on registry.posting (from_account, entry);
create index posting_to on registry.posting (to_account, entry);

update registry.journal_head
   set number = journal.number,
       hash   = journal.hash
  from registry.journal, maker
 where journal.number = maker.behind + :entries;
set session_replication_role = origin;
