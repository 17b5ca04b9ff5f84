export { moveUsers, usersInHand } from './db/moved-users.repo.ts';
export { userIdsByName } from './db/users.repo.ts';
export { authenticate } from './authenticate.ts';
export { makeUser } from './make-user.ts';
export { loadUsers } from './use-cases/load-users.ts';
export { limiterOf } from './sign-in/attempt-limiter.ts';
export { personName, personNames } from './person-names.ts';
