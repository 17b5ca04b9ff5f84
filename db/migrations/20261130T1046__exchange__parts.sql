-- A list that concerns each recipient only in part is stated in parts: a commune is sent its own people and nobody else's.
alter table submissions add column part text;
comment on column submissions.part is
  'Set when the list of the period is handed over in parts, one a recipient: which part ("2025:23293"). Parts of one period stand beside each other.';
drop index submission_revision_is_once;
create unique index submission_revision_is_once on submissions (tenant_id, dataset_id, sender_agency_id, period_key, coalesce(part, ''), revision)
  where state in ('confirmed', 'accepted', 'returned');
grant insert (part) on submissions to ansinh_user;
alter table submissions drop constraint submission_door_is_known;
alter table submissions add constraint submission_door_is_known check (door in ('web', 'api', 'cli', 'folder', 'loader', 'register'));
