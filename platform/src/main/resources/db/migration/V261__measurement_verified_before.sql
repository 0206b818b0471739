-- 首次核查与否 — whether an earlier period was measured when a report was, kept because an earlier report may be set aside later
create table measurement.verified_before (
    report_id  uuid primary key references measurement.report
);
comment on table measurement.verified_before is '计量时本项目已有以前监测期的报告：火灾按上次核查时的生物量计算 — reports that had an earlier one: fire counts from the biomass there';

insert into measurement.verified_before (report_id)
select r.id
  from measurement.report r
 where exists (select 1
                 from measurement.report earlier
                 join measurement.held_period h on h.report_id = earlier.id
                where earlier.project_id = r.project_id
                  and earlier.last_day < r.first_day
                  and earlier.measured_at < r.measured_at);

create trigger inserts_only before update or delete or truncate on measurement.verified_before
    for each statement execute function measurement.refuse_change();
