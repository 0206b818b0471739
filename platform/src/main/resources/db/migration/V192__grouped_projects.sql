-- 打捆项目 — a project over several titles. Old projects are groups of one.
create table project.member (
    project_id uuid not null references project.project,
    ordinal    int  not null check (ordinal > 0),
    title_id   uuid not null,
    primary key (project_id, title_id),
    unique (project_id, ordinal)
);
comment on table project.member is '项目所含林权 — the titles whose stands together are the boundary; the first stands in project.project too';

insert into project.member (project_id, ordinal, title_id)
select id, 1, title_id
  from project.project;

create table project.registered_title (
    project_id      uuid not null references project.registration,
    title_id        uuid not null,
    crediting_first date not null,
    crediting_last  date not null,
    primary key (project_id, title_id),
    foreign key (project_id, title_id) references project.member,
    constraint one_project_for_a_title
        exclude using gist (title_id with =, daterange(crediting_first, crediting_last, '[]') with &&)
);
comment on table project.registered_title is '已备案项目的林权 — a title is in one registered project at a time';

insert into project.registered_title (project_id, title_id, crediting_first, crediting_last)
select project_id, title_id, crediting_first, crediting_last
  from project.registration;

create trigger inserts_only before update or delete or truncate on project.member
    for each statement execute function project.refuse_change();
create trigger inserts_only before update or delete or truncate on project.registered_title
    for each statement execute function project.refuse_change();
