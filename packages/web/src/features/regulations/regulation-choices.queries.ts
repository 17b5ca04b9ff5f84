import { listRegulationsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useMemo } from 'react';
import { useCall } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';

/** Returns every other regulation of the library to choose from. */
export function useOtherRegulations(id: string): readonly Choice[] {
  const { data } = useCall(listRegulationsEndpoint, { query: { limit: 200 } });
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter((row) => row.id !== id)
        .map((row) => ({
          id: row.id,
          label: [row.code, row.number].filter(Boolean).join(' · '),
          detail: row.title,
        })),
    [data, id],
  );
}
