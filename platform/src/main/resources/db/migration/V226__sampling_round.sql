-- 样地实测 — measured plots: whole rounds of a plan; another round is a later version
create table sampling.round (
    id            uuid        primary key,
    number        text        not null unique,
    plan_id       uuid        not null references sampling.plan,
    ordinal       int         not null check (ordinal > 0),
    origin        text        not null check (origin <> ''),
    digest        text        not null check (digest ~ '^[0-9a-f]{64}$'),
    adder_id      uuid        not null,
    adder_person  uuid        not null,
    added_at      timestamptz not null,
    unique (plan_id, ordinal)
);
comment on table  sampling.round is '样地实测成果 — what was measured on the plots of a plan';
comment on column sampling.round.digest is '国密 SM3 摘要, 样地表与样木表 — over both tables as handed in';

create table sampling.measured_plot (
    round_id  uuid             not null references sampling.round,
    ordinal   int              not null check (ordinal > 0),
    code      text             not null check (code <> ''),
    stratum   text             not null check (stratum <> ''),
    area_m2   double precision not null check (area_m2 > 0),
    primary key (round_id, code),
    unique (round_id, ordinal)
);
comment on table sampling.measured_plot is '实测样地 — measured plot, horizontal area in square metres';

create table sampling.measured_tree (
    round_id   uuid             not null,
    ordinal    int              not null check (ordinal > 0),
    plot       text             not null,
    number     text             not null check (number <> ''),
    species    text             not null check (species <> ''),
    status     text             not null,
    dbh_cm     double precision not null check (dbh_cm > 0),
    height_m   double precision check (height_m > 0),
    confirmed  boolean          not null,
    survey     text             not null,
    primary key (round_id, plot, number),
    unique (round_id, ordinal),
    foreign key (round_id, plot) references sampling.measured_plot
);
comment on table  sampling.measured_tree is '实测样木 — measured tree';
comment on column sampling.measured_tree.height_m is '空：表中没有树高 — null where the table gives no height';
comment on column sampling.measured_tree.confirmed is '可疑胸径已核实 — an unlikely diameter was looked at once more';

create trigger inserts_only before update or delete or truncate on sampling.round
    for each statement execute function sampling.refuse_change();
create trigger inserts_only before update or delete or truncate on sampling.measured_plot
    for each statement execute function sampling.refuse_change();
create trigger inserts_only before update or delete or truncate on sampling.measured_tree
    for each statement execute function sampling.refuse_change();
