import { listAuditEndpoint, verifyAuditEndpoint } from '@ansinh/contract/audit/audit.endpoints';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useCommand } from '../../lib/use-call.ts';
import { auditQuery, type AuditSearch } from './audit-search.ts';

/** The audit chain, newest first, page by page. Reading it is recorded in it. */
export function useAudit(search: AuditSearch) {
  const query = { ...auditQuery(search), limit: 100 };
  return useInfiniteQuery({
    queryKey: [listAuditEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listAuditEndpoint,
        { query: pageParam === null ? query : { ...query, before: pageParam } },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
    // Each reading leaves a row in the trail, so it happens only when asked for.
    refetchOnWindowFocus: false,
  });
}

/** Checks the hash chain from its first row to its last. */
export const useVerifyAudit = () => useCommand(verifyAuditEndpoint);
