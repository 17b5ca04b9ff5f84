-- The level of a unit shows in its code (province 2 digits, district 3, commune 5): only districts are looked up.
create or replace view reorganisation_lines with (security_invoker = true) as
  select r.tenant_id, r.id as reorganisation_id, s.from_structure, s.from_code, s.to_structure, s.to_code,
    case s.part when 'full' then 'whole' else 'part' end as part, '' as note
  from reorganisations r join territory_successions s on s.on_date = r.effective
  where r.territories = 'reference'
    -- A district is what its communes are: it has no line of its own unless it had none.
    and (length(s.from_code) <> 3
      or (s.part = 'full' and not exists (select from territories c where c.structure = s.from_structure and c.parent_code = s.from_code)))
  union all
  select tenant_id, reorganisation_id, split_part(from_key, ':', 1), split_part(from_key, ':', 2),
    nullif(split_part(to_key, ':', 1), ''), nullif(split_part(to_key, ':', 2), ''), part, note
  from reorganisation_territories;

-- The key of territories is a GiST index for its periods; names and provinces are looked up by code alone, hundreds at a time.
create index territories_by_code on territories (structure, code);
