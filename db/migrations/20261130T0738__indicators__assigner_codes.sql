-- A clause may name one agency (Sở Kế hoạch và Đầu tư), not every agency of its kind.
alter table assigner_rules add column assigner_code text not null default '';
comment on column assigner_rules.assigner_code is 'Code of the agency the clause names; '''' when it names a kind. Whoever took over its work assigns in its place.';
alter table assigner_rules drop constraint assigner_rules_pkey,
  add constraint assigner_rules_pkey
    primary key (tenant_id, regulation, provision, from_kind, to_kind, assigner_kind, assigner_level, assigner_code);
grant insert (assigner_code) on assigner_rules to ansinh_user;
