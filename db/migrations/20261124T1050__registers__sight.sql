-- Which communes' people an agency sees in the register.

create function app.register_communes() returns text[] language sql stable
  begin atomic
    with own as (
      select a.territory_structure as structure, a.territory_code as code from agencies a
      where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id())
        and a.kind in ('peoples-committee', 'social-insurance', 'steering-committee') and a.level in ('district', 'commune')
        and a.territory_code is not null
      union
      select c.territory_structure, c.territory_code from agency_coverages c
        join agencies a on a.tenant_id = c.tenant_id and a.id = c.agency_id
      where c.tenant_id = (select app.tenant_id()) and c.agency_id = (select app.agency_id()) and a.kind = 'social-insurance'
    ), units as (
      select structure, code from own
      union
      select t.structure, t.code from territories t join own on t.structure = own.structure and t.parent_code = own.code
        where t.level = 'commune'
    ), related as (
      select structure, code from units
      union
      select s.to_structure, s.to_code from territory_successions s join units u on s.from_structure = u.structure and s.from_code = u.code
        where s.part = 'full'
      union
      select s.from_structure, s.from_code from territory_successions s join units u on s.to_structure = u.structure and s.to_code = u.code
        where s.part = 'full'
    )
    select coalesce(array_agg(structure || ':' || code), '{}') from related;
  end;
comment on function app.register_communes() is
  'Communes ("2025:23293") whose people and employers the agency sees: its own, those it covers, and the whole units they became or came from.';
