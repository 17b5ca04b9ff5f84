-- The sweep asks which reminders an occurrence has had, for every owed occurrence; deleting an occurrence asks the same.
create index notifications_of_occurrence on notifications (tenant_id, occurrence_id) where occurrence_id is not null;
-- What waits to be mailed is looked for often and is little.
create index notifications_to_mail on notifications (tenant_id, id) where mail_state = 'queued';
