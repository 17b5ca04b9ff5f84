-- A province that takes a regulation into work today owes nothing here for terms that passed before. Null: work that was taken up
-- before this day was kept has no such limit.
alter table regulations add column tracked_from date;
comment on column regulations.tracked_from is 'First due day that is followed here; what was due earlier was never this system''s to remind of.';
grant insert (tracked_from), update (tracked_from) on regulations to ansinh_user;
