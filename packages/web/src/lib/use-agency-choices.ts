import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { useMemo } from 'react';
import { useCall } from './use-call.ts';

/** Agencies of today as choices of a field, by name. */
export function useAgencyChoices(): readonly {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}[] {
  const { data } = useCall(listAgenciesEndpoint, { query: { limit: 1000 } });
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, shortName }) => ({ id, label: name, detail: shortName })),
    [data],
  );
}
