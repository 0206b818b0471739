-- 现场核查 — visits of the verifier to the stands of a report.
create table verification.site_visit (
    id              uuid         primary key,
    report_id       uuid         not null,
    visited_on      date         not null,
    place           text         not null check (place <> ''),
    seen            text         not null check (seen <> ''),
    verifier_id     uuid         not null,
    verifier_person uuid         not null,
    recorded_at     timestamptz  not null
);
create index site_visit_by_report on verification.site_visit (report_id, visited_on);
comment on table  verification.site_visit is '现场核查 — where the verifier went, and what was seen; never changed';
comment on column verification.site_visit.place is '地点 — stands or places, as written';

create trigger site_visit_is_kept before update or delete on verification.site_visit
    for each row execute function verification.refuse_change();
