-- A task says when it was shared out by the clock of who shared it, as its assignment does: the month's evaluation counts it there.

grant insert (created_at) on outreach_tasks to ansinh_user;
