import { useQuery } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import type { z } from 'zod';
import { showSessionEndpoint } from '@ansinh/contract/access/session.endpoints';
import type { SessionSchema } from '@ansinh/contract/access/session.schemas';
import { call } from './api.ts';
import { ApiRefusal } from './api-refusal.ts';

/** Who is signed in, for which agency, with which rights. */
export type Session = z.output<typeof SessionSchema>;

/** A permission's name, noun.verb. */
export type Permission = Session['permissions'][number];

const SessionContext = createContext<Session | null>(null);

async function fetchSession({ signal }: { signal: AbortSignal }): Promise<Session | null> {
  try {
    return await call(showSessionEndpoint, {}, signal);
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 401) return null;
    throw error;
  }
}

/** Key of the session in the cache: set or reset it at sign-in and sign-out. */
export const SESSION_KEY = [showSessionEndpoint.name] as const;

/** Reads who is signed in; data null means nobody. */
export function useSessionQuery() {
  return useQuery<Session | null, ApiRefusal>({
    queryKey: SESSION_KEY,
    queryFn: fetchSession,
    staleTime: 300_000,
  });
}

/** Gives the session to everything inside. */
export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Returns the session of the signed-in person. Only below the frame of signed-in pages. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession outside of the signed-in frame');
  return session;
}

/** Returns true if the signed-in person holds the permission. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
