import { listTerritoriesEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { useMemo } from 'react';
import { useSession } from './session.tsx';
import { useCall } from './use-call.ts';

/** Communes of the own province of today, coded as the registers keep them. */
export function useCommuneChoices(): readonly { readonly id: string; readonly label: string }[] {
  const parent = useSession().tenant.code;
  const { data } = useCall(listTerritoriesEndpoint, { query: { structure: '2025', parent, limit: 1000 } });
  return useMemo(
    () =>
      (data?.items ?? []).map(({ structure, code, fullName }) => ({
        id: `${structure}:${code}`,
        label: fullName,
      })),
    [data],
  );
}
