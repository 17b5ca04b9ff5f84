-- A written notice to the subject is kept on the finding's time line; a comparison says of which quarter its newest lists are.

alter table reconciliation_runs add column period text constraint run_period_is_a_quarter check (period ~ '^[0-9]{4}-Q[1-4]$');
comment on column reconciliation_runs.period is 'Newest quarter that a list of its subjects was for; null while there is none.';
grant update (period) on reconciliation_runs to ansinh_user;

-- Whoever sees a finding must see which comparisons it went through; counts by rule name nobody.
drop policy reconciliation_runs_see on reconciliation_runs;
create policy reconciliation_runs_see on reconciliation_runs for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()));

alter table finding_events drop constraint finding_event_is_known;
alter table finding_events add constraint finding_event_is_known check (kind in
  ('found', 'changed', 'gone', 'returned', 'assigned', 'started', 'notified', 'settled', 'reopened', 'note'));
