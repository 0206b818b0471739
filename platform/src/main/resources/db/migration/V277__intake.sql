-- 外来单位入账 — intake: lists from elsewhere, on whose lines units are booked.
create schema intake;

create table intake.list (
    id           uuid        primary key,
    kind         text        not null check (kind in ('ALLOWANCES', 'NATIONAL_RECORDS')),
    source       text        not null check (source <> ''),
    drawn_up_on  date        not null,
    file_name    text        not null check (file_name <> ''),
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    content      bytea       not null,
    handed_in_by uuid        not null,
    handed_in_at timestamptz not null,
    state        text        not null check (state in ('PENDING', 'BOOKED', 'REJECTED')),
    decided_by   uuid,                               -- null while pending
    decided_at   timestamptz,                        -- null while pending
    remark       text        not null default '',
    check (decided_by <> handed_in_by),
    check ((state = 'PENDING') = (decided_by is null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check (state <> 'REJECTED' or remark <> '')
);
comment on table  intake.list is '外来单位清单：一人提交，另一人复核入账 — handed in by one officer, booked by another';
comment on column intake.list.source is '出具单位和文号 — who drew it up, and the number of the paper';
comment on column intake.list.digest is '文件摘要, SM3 — digest of the content';

create table intake.line (
    list         uuid    not null references intake.list,
    row          integer not null check (row > 0),
    number       text    not null,
    holder       text    not null,
    units        bigint  not null check (units > 0),
    account      text    not null,
    year         integer,                            -- null for a national record
    stage        text    check (stage in ('ADVANCE', 'FINAL')),   -- null for a national record
    registration text    not null default '',
    registered   bigint,                             -- null for allowances
    project      text    not null default '',
    project_name text    not null default '',
    method       text    not null default '',
    primary key (list, row),
    unique (list, number),
    check ((year is null) = (stage is null)),
    check ((year is null) = (registered is not null)),
    check (registered is null or registration <> ''),
    check (units <= registered)
);
create index line_of_registration on intake.line (registration) where registration <> '';
comment on table  intake.line is '清单行 — so many units for one holder';
comment on column intake.line.units is '数量, 吨 — tonnes, whole';
comment on column intake.line.registered is '登记减排量, 吨 — all of the registration, in tonnes';

create table intake.booking (
    kind   text    not null check (kind in ('ALLOWANCES', 'NATIONAL_RECORDS')),
    number text    not null,
    list   uuid    not null,
    row    integer not null,
    entry  bigint  not null unique check (entry > 0),
    block  text    not null unique,
    primary key (kind, number),
    unique (list, row),
    foreign key (list, row) references intake.line (list, row)
);
comment on table intake.booking is '入账结果：每个编号只入账一次 — the journal entry of each line, one a number';

create function intake.guard_list() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PENDING'
       or (new.id, new.kind, new.source, new.drawn_up_on, new.file_name, new.digest, new.content,
           new.handed_in_by, new.handed_in_at)
          is distinct from
          (old.id, old.kind, old.source, old.drawn_up_on, old.file_name, old.digest, old.content,
           old.handed_in_by, old.handed_in_at) then
        raise exception 'a list is decided once and never changed';
    end if;
    return new;
end
$$;
create trigger decided_once before update or delete on intake.list
    for each row execute function intake.guard_list();

create function intake.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;
create trigger no_truncate before truncate on intake.list
    for each statement execute function intake.refuse_change();
create trigger inserts_only before update or delete or truncate on intake.line
    for each statement execute function intake.refuse_change();
create trigger inserts_only before update or delete or truncate on intake.booking
    for each statement execute function intake.refuse_change();
