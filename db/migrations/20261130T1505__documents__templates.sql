-- Templates an agency uploads for its own documents: a .docx with {{placeholders}}; what stands in it is read once, when it comes.

create table document_templates (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  kind text not null constraint template_kind_is_known check (kind in
    ('report', 'letter', 'submission', 'decision', 'plan', 'notice', 'minutes', 'invitation')),
  name text not null constraint template_name_is_not_blank check (btrim(name) <> ''),
  file_id uuid not null,
  -- found, notAlone, unclosed: what stands between double braces.
  marks jsonb not null constraint template_marks_are_an_object check (jsonb_typeof(marks) = 'object'),
  added_by text not null,
  added_at timestamptz not null default now(),
  retired_at timestamptz,
  version integer not null default 1,
  constraint document_templates_pkey primary key (tenant_id, id),
  constraint template_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint template_file foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict
);
comment on table document_templates is 'Word templates of an agency, by kind of document; a retired one stays readable and fills nothing any more.';
create index document_templates_of_agency on document_templates (tenant_id, agency_id, kind) where retired_at is null;
alter table document_templates enable row level security;
alter table document_templates force row level security;
create policy document_templates_see on document_templates for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())));
create policy document_templates_add on document_templates for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy document_templates_change on document_templates for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant select on document_templates to ansinh_user;
grant insert (tenant_id, agency_id, kind, name, file_id, marks, added_by, added_at), update (retired_at, version) on document_templates to ansinh_user;
