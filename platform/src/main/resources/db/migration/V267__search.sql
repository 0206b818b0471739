-- 查询：按村、按权利人 — the public search by village and by holder goes along these
create index boundary_stand_by_code on project.boundary_stand (stand_code text_pattern_ops);
create index title_by_holder on tenure.title (holder_id);
