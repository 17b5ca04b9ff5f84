import { useSession } from '../lib/session.tsx';
import type { NavEntry } from '../lib/feature.ts';
import { navEntries } from './features.ts';

/** Returns the navigation entries that the signed-in person may use, in order. */
export function useNavEntries(): NavEntry[] {
  const { permissions, roles } = useSession();
  return navEntries
    .filter(({ permission }) => permission === undefined || permissions.includes(permission))
    .filter(({ role }) => role === undefined || roles.includes(role))
    .sort((a, b) => a.order - b.order);
}
