import { QueryClient } from '@tanstack/react-query';
import { ApiRefusal } from './api-refusal.ts';

const STALE_MS = 30_000;

/** Only an unreachable server is tried again: a refusal stays a refusal. */
function retryOffline(failures: number, error: Error): boolean {
  return error instanceof ApiRefusal && error.code === 'offline' && failures < 2;
}

/** The one cache of server answers. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: STALE_MS, retry: retryOffline, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
