-- 一元碳汇、造林、碳中和林 — projects of schemes that have their own list of rules.
alter table project.project drop constraint project_scheme_check;
alter table project.project drop constraint project_check1;
alter table project.project add constraint scheme_is_offered check (
    scheme in ('SMCER', 'FFCER_FOREST_MANAGEMENT', 'FFCER_AFFORESTATION', 'ONE_YUAN',
               'NEUTRAL_FOREST'));
alter table project.project add constraint baseline_suits_scheme check (
    case scheme when 'FFCER_FOREST_MANAGEMENT' then baseline_edition is not null
                when 'SMCER'                   then baseline_edition is null
                when 'ONE_YUAN'                then baseline_edition is null
                else true end);

create table project.declaration (
    project_id uuid primary key references project.project,
    started_on date not null
);
comment on table  project.declaration is '申报事项 — what the proposer declares where no survey tells';
comment on column project.declaration.started_on is '项目开工日 — the day the project began, which decides some rules';

create table project.evidence (
    project_id uuid not null references project.declaration,
    rule       text not null,
    document   text not null check (document <> ''),
    holds      boolean,                              -- null where a figure answers
    figure     double precision,                     -- null where yes or no answers
    unit       text,                                 -- of the figure
    primary key (project_id, rule),
    check ((holds is null) = (figure is not null)),
    check ((figure is null) = (unit is null))
);
comment on table project.evidence is '佐证材料 — what a person puts forward for one rule, with the document';

create table project.settled_value (
    project_id uuid             not null references project.declaration,
    letter     text             not null,
    value      double precision not null,
    unit       text             not null,
    source     text             not null check (source <> ''),
    primary key (project_id, letter)
);
comment on table project.settled_value is '约定参数 — a value no public text gives, settled by the proposer with its source';

create table project.rule_answer (
    project_id uuid not null references project.declaration,
    ordinal    int  not null,
    rule       text not null,
    evidence   text not null,
    primary key (project_id, ordinal),
    unique (project_id, rule)
);
comment on table project.rule_answer is '方法适用条件核对 — every rule of the method with what it rests on; none is kept that fails';

create trigger inserts_only before update or delete or truncate on project.declaration
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.evidence
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.settled_value
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.rule_answer
    for each statement execute function project.refuse_change();
