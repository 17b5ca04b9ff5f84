export { authenticate } from './authenticate.ts';
export { createFirstAdmin } from './use-cases/create-first-admin.ts';
export { loadUsers } from './use-cases/load-users.ts';
