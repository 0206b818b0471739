-- 样地途径 — which measured plots the stocks of a report come from; none where a survey of stands is
create table measurement.report_round (
    report_id  uuid not null references measurement.report,
    at_end     text not null check (at_end in ('START', 'END')),
    round_id   uuid not null,
    primary key (report_id, at_end)
);
comment on table measurement.report_round is '监测报告所用样地实测成果 — round of plots at the start or the end of a report';

create trigger inserts_only before update or delete or truncate on measurement.report_round
    for each statement execute function measurement.refuse_change();
