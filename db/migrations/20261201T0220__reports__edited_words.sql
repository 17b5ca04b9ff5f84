-- Of the words a consolidated report collects only what people made of them is kept while it is written; the rest is read from the reports that
-- were sent. What lies with the approver, or was sent, stays as it was given.

-- For these two statements: a migration is nobody's agency and would see no row.
alter table report_parts no force row level security;
alter table reports no force row level security;

update report_parts p set body = (p.body - 'aside') || jsonb_build_object('edited', coalesce((
    select jsonb_agg(e.excerpt order by e.at)
    from jsonb_array_elements(coalesce(p.body->'excerpts', '[]') || coalesce(p.body->'aside', '[]')) with ordinality as e (excerpt, at)
    where e.excerpt ? 'text' or e.excerpt ? 'used' or e.excerpt ? 'changed'), '[]'))
where p.body ?| array['excerpts', 'aside'];

update report_parts p set body = p.body - 'excerpts'
from reports r
where r.tenant_id = p.tenant_id and r.id = p.report_id and r.state in ('draft', 'returned') and p.body ? 'excerpts';

alter table report_parts force row level security;
alter table reports force row level security;
