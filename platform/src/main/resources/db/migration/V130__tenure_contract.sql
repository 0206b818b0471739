-- 林权碳汇合同：碳排放企业+林权单位，以及森林生态银行 — contracts over rights, and pooled small holdings
create table tenure.contract (
    id           uuid         primary key,
    kind         text         not null,
    number       text         not null check (btrim(number) <> ''),
    partner_id   uuid         not null,                            -- party.party, by id alone
    signed_on    date         not null,
    first_day    date         not null,
    last_day     date         not null,
    recorded_at  timestamptz  not null,
    recorded_by  uuid         not null,                            -- party.person, by id alone
    check (first_day <= last_day)
);
comment on table tenure.contract is '林权碳汇合同 — an agreement between holders of rights and an enterprise or a pool';
comment on column tenure.contract.kind is 'ENTERPRISE_AND_HOLDER 碳排放企业+林权单位；POOLING 森林生态银行';
comment on column tenure.contract.first_day is '首日（含） — first day, inside the period';
comment on column tenure.contract.last_day is '末日（含） — last day, inside the period';

create table tenure.contracted_title (
    contract_id  uuid       not null references tenure.contract,
    title_id     uuid       not null references tenure.title,
    period       daterange  not null check (not isempty(period)),
    primary key (contract_id, title_id),
    -- the second guard: a right is in one contract at a time
    constraint title_is_contracted_once exclude using gist (title_id with =, period with &&)
);
comment on table tenure.contracted_title is '合同所含的林权 — the rights of a contract';
