export { authenticate } from './authenticate.ts';
export { loadUsers } from './use-cases/load-users.ts';
export { personNames } from './person-names.ts';
