import {
  changeUserEndpoint,
  createUserEndpoint,
  listUsersEndpoint,
  resetUserPasswordEndpoint,
} from '@ansinh/contract/access/users.endpoints';
import type { UserSchema } from '@ansinh/contract/access/users.schemas';
import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { listTerritoriesEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { z } from 'zod';
import { call } from '../../lib/api.ts';
import { useSession } from '../../lib/session.tsx';
import { useCall, useCommand } from '../../lib/use-call.ts';
import type { Choice } from '../../ui/option.tsx';

export type User = z.output<typeof UserSchema>;
export type Role = User['roles'][number];

/** Filters of the list, as they stand in the address. */
export type UserSearch = {
  readonly q?: string | undefined;
  readonly agency?: string | undefined;
};

export const USER_CHANGES = ['access.list-users'];

/** Users I administer, page by page, by user name. */
export function useUsers({ q, agency }: UserSearch) {
  const query = {
    ...(q === undefined ? {} : { q }),
    ...(agency === undefined ? {} : { agency }),
    limit: 100,
  };
  return useInfiniteQuery({
    queryKey: [listUsersEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(listUsersEndpoint, { query: pageParam === null ? query : { ...query, after: pageParam } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** Fetches a user as he is saved now. */
export async function savedUser({ id, username }: User): Promise<User> {
  const { items } = await call(listUsersEndpoint, { query: { q: username, limit: 100 } });
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`user ${username} is not in the list any more`);
  return found;
}

export const useCreateUser = () => useCommand(createUserEndpoint, USER_CHANGES);
export const useChangeUser = () => useCommand(changeUserEndpoint, USER_CHANGES);
export const useResetPassword = () => useCommand(resetUserPasswordEndpoint, USER_CHANGES);

/** Agencies of today to choose from. */
export function useAgencyChoices(): readonly Choice[] {
  const { data } = useCall(listAgenciesEndpoint, { query: { limit: 1000 } });
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, shortName }) => ({ id, label: name, detail: shortName })),
    [data],
  );
}

/** Communes of the own province of today, by code. */
export function useTerritoryChoices(): readonly Choice[] {
  const parent = useSession().tenant.code;
  const { data } = useCall(listTerritoriesEndpoint, { query: { structure: '2025', parent, limit: 1000 } });
  return useMemo(
    () => (data?.items ?? []).map(({ code, fullName }) => ({ id: code, label: fullName, detail: code })),
    [data],
  );
}
