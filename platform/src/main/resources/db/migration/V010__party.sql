-- 用户与机构 — people, organisations, sign-in and appointments
create schema party;

create table party.party (
    id             uuid         primary key,
    kind           text         not null check (kind in ('PERSON', 'ORGANISATION')),
    name           text         not null check (btrim(name) <> ''),
    demo           boolean      not null,
    registered_at  timestamptz  not null,
    unique (id, demo)
);
comment on table party.party is '主体：人员或机构 — a person or an organisation';
comment on column party.party.demo is '仅供演示 — exists for showing only';

create table party.person (
    id                uuid         primary key references party.party,
    login_name        text         not null unique check (login_name = lower(login_name)),
    organisation_id   uuid         not null references party.party,
    real_name_status  text         not null check (real_name_status in ('UNVERIFIED', 'VERIFIED')),
    real_name_how     text,        -- null while unverified
    check ((real_name_status = 'VERIFIED') = (real_name_how is not null))
);
comment on table party.person is '可登录的人员 — somebody who can sign in';
comment on column party.person.organisation_id is '所属机构；为本人时即自行办理 — for whom the person works';
comment on column party.person.real_name_how is '实名核验方式 — what was looked at';

create table party.password (
    person_id  uuid         primary key,
    demo       boolean      not null check (not demo),   -- a demo person never has a password
    hash       text         not null,
    one_time   boolean      not null,
    set_at     timestamptz  not null,
    foreign key (person_id, demo) references party.party (id, demo)
);
comment on column party.password.one_time is '初始密码，首次登录后须修改 — must be changed at the first sign-in';

create table party.appointment (
    id            uuid         primary key,
    person_id     uuid         not null references party.person,
    role          text         not null,
    region        text         not null check (region ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})$'),
    appointed_at  timestamptz  not null,
    appointed_by  uuid         not null references party.person,
    withdrawn_at  timestamptz, -- null while the appointment holds
    withdrawn_by  uuid         references party.person,   -- null while the appointment holds
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index appointment_once
    on party.appointment (person_id, role, region)
 where withdrawn_at is null;
comment on table party.appointment is '任命：某人在某行政区担任某岗位 — a role of a person in a region';
