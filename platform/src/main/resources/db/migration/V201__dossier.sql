-- 案卷 — dossier: documents on a subject, each version kept for ever with its digests.
-- Every table takes inserts only.
create schema dossier;

create function dossier.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% takes inserts only', tg_table_schema, tg_table_name;
end
$$;

create table dossier.document (
    id            uuid         primary key,
    subject_kind  text         not null check (subject_kind ~ '^[a-z][a-z-]{1,39}$'),
    subject_id    uuid         not null,                    -- of a row of the room that has such subjects
    kind          text         not null,
    title         text         not null check (length(title) between 1 and 200),
    opened_by     uuid         not null,                    -- party.person, by id alone
    opened_at     timestamptz  not null
);
create index document_by_subject on dossier.document (subject_kind, subject_id);
comment on table  dossier.document is '文件 — a document on a subject; what it says is in its versions';
comment on column dossier.document.subject_kind is '归属对象的种类 — project, report, statement, …';
comment on column dossier.document.kind is '文件种类 — DESIGN, CONTRACT, …';

create table dossier.version (
    document_id   uuid         not null references dossier.document,
    number        integer      not null check (number > 0),
    file_name     text         not null check (length(file_name) between 1 and 200),
    media_type    text         not null,
    bytes         bigint       not null check (bytes between 1 and 52428800),
    sm3           text         not null check (sm3 ~ '^[0-9a-f]{64}$'),
    sha256        text         not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by      uuid         not null,                    -- party.person
    organisation  uuid         not null,                    -- for whom that person acted
    added_at      timestamptz  not null,
    primary key (document_id, number),
    unique (document_id, sm3)
);
comment on table  dossier.version is '文件版本：只增不改 — versions of a document; none is changed or deleted';
comment on column dossier.version.media_type is '按内容识别的类型 — seen in the bytes, not in the name';
comment on column dossier.version.bytes is '字节数，至多 50 MB — size of the file';

create table dossier.part (
    document_id  uuid     not null,
    version      integer  not null,
    number       integer  not null check (number >= 0),
    content      bytea    not null,
    primary key (document_id, version, number),
    foreign key (document_id, version) references dossier.version
);
comment on table dossier.part is '文件内容，按顺序分块 — the bytes of a version, in order';

create table dossier.publicity (
    document_id  uuid         not null references dossier.document,
    number       integer      not null check (number > 0),
    is_public    boolean      not null,
    reason       text         not null check (length(reason) between 1 and 400),
    decided_by   uuid         not null,                     -- party.person
    decided_at   timestamptz  not null,
    primary key (document_id, number)
);
comment on table dossier.publicity is '公开决定：最后一条有效，没有则不公开 — who may read; the last row counts, none: not public';

create trigger inserts_only before update or delete or truncate on dossier.document
    for each statement execute function dossier.refuse_change();
create trigger inserts_only before update or delete or truncate on dossier.version
    for each statement execute function dossier.refuse_change();
create trigger inserts_only before update or delete or truncate on dossier.part
    for each statement execute function dossier.refuse_change();
create trigger inserts_only before update or delete or truncate on dossier.publicity
    for each statement execute function dossier.refuse_change();
