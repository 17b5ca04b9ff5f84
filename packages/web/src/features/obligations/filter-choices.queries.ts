import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { listRegulationsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useMemo } from 'react';
import { useCall } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';

/** Confirmed regulations to choose from, by their short names. */
export function useRegulationChoices(): readonly Choice[] {
  const { data } = useCall(listRegulationsEndpoint, { query: { state: 'confirmed', limit: 200 } });
  return useMemo(
    () =>
      (data?.items ?? []).map(({ id, code, number, title }) => ({
        id,
        label: number === null ? code : `${code} · ${number}`,
        detail: title,
      })),
    [data],
  );
}

/** Agencies of today to choose from. */
export function useAgencyChoices(): readonly Choice[] {
  const { data } = useCall(listAgenciesEndpoint, { query: { limit: 1000 } });
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, shortName }) => ({ id, label: name, detail: shortName })),
    [data],
  );
}
