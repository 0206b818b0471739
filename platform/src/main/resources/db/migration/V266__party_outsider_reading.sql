-- 查阅日志：公示意见的署名与联系方式 — what was read whole of somebody who is no party, such as who commented
alter table party.name_reading alter column whose drop not null;
alter table party.name_reading add column outsider text check (outsider <> '');
alter table party.name_reading add constraint one_of_both check ((whose is null) <> (outsider is null));
comment on column party.name_reading.whose is '被查阅的主体 — the party; null for somebody who is none';
comment on column party.name_reading.outsider is '非登记主体（如意见署名），隐去全名 — masked, somebody who is no party, such as who signed a comment';
