import type { Actor } from '@ansinh/domain/kernel';

/** Returns true for who works at the door only: of his organisation he has his own books, receipts and pay. */
export function isOnlyCollector({ roles }: Actor): boolean {
  return roles.length === 1 && roles[0] === 'collector';
}
