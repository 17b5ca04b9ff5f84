import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { listGroupsEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';

const AGENCY = 'agency:';
const GROUP = 'group:';

/** Returns agencies that exist on the day and groups of agencies, to choose from; ids as targetOf reads them. */
export function usePartyChoices(on: string | null): readonly Choice[] {
  const { t } = useTranslation('regulations');
  const day = on === null ? {} : { on };
  const agencies = useCall(listAgenciesEndpoint, { query: { ...day, limit: 1000 } });
  const groups = useCall(listGroupsEndpoint, { query: day });
  return useMemo(
    () => [
      ...(groups.data?.items ?? []).map(({ code, name }) => ({
        id: `${GROUP}${code}`,
        label: name,
        detail: t('names.group'),
      })),
      ...(agencies.data?.items ?? []).map(({ id, name, shortName }) => ({
        id: `${AGENCY}${id}`,
        label: name,
        ...(shortName === name ? {} : { detail: shortName }),
      })),
    ],
    [agencies.data, groups.data, t],
  );
}

/** Returns the choice's id of an agency. */
export function agencyChoice(agencyId: string): string {
  return `${AGENCY}${agencyId}`;
}

/** Returns the agency or group that a choice stands for. */
export function targetOf(choice: string): {
  readonly agencyId: string | null;
  readonly groupCode: string | null;
} {
  return choice.startsWith(AGENCY)
    ? { agencyId: choice.slice(AGENCY.length), groupCode: null }
    : { agencyId: null, groupCode: choice.slice(GROUP.length) };
}
