-- 日记账时刻不后退 — the moments of entries never go back: the end of the journal knows its own.
alter table registry.journal_head add column at timestamptz not null default '1970-01-01T00:00:00Z';
update registry.journal_head
   set at = journal.at
  from registry.journal
 where journal.number = journal_head.number;
comment on column registry.journal_head.at is '最后一条记录的时刻 — when the last entry was written; no entry is written before it';
