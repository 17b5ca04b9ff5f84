-- Two lists may name a person for one scheme (not participating, and likely to join): somebody goes there once. And a visit says who made it,
-- because whoever has the person next may not see the other organisation's people.

create unique index outreach_open_task_of_person_and_scheme_is_one on outreach_tasks (tenant_id, person_id, scheme) where state = 'open';

alter table outreach_visits add column by_name text not null default '';
grant insert (by_name) on outreach_visits to ansinh_user;

-- Where it went, in words for him it left; he does not see the one who has it now.
alter table outreach_assignments add column went_to text;
grant update (went_to) on outreach_assignments to ansinh_user;

create index outreach_visits_changed on outreach_visits (tenant_id, changed_in);
