-- 实测日期 — on which days a round of plots was measured; whatever happened after the first is not in it
alter table sampling.round
    add column first_day date,
    add column last_day  date,
    add check ((first_day is null) = (last_day is null)),
    add check (first_day <= last_day);
comment on column sampling.round.first_day is '首个实测日；空：早于本列的成果 — null for rounds older than this column';
comment on column sampling.round.last_day is '最后实测日；空：早于本列的成果 — null for rounds older than this column';
