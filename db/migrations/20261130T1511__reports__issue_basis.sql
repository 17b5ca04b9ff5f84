-- Who a difficulty is routed to reads it without reading the report it was written in: what it rests on and its period stand in it.
alter table report_issues add column regulation_id uuid, add column provision_id text, add column period_label text not null default '';
update report_issues i set regulation_id = r.regulation_id, period_label = w.period_label,
  provision_id = coalesce((select q.id from provisions q where q.tenant_id = r.tenant_id and q.regulation_id = r.regulation_id
    and q.id = f.body #>> '{issuesTo,provision}'), d.provision_id)
from reports r
join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
join duties d on d.tenant_id = w.tenant_id and d.id = w.duty_id
join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
where r.tenant_id = i.tenant_id and r.id = i.report_id;
alter table report_issues alter column regulation_id set not null, alter column provision_id set not null,
  add constraint issue_of_clause foreign key (tenant_id, regulation_id, provision_id) references provisions (tenant_id, regulation_id, id) on delete restrict;
grant insert (regulation_id, provision_id, period_label) on report_issues to ansinh_user;
