import type { AgencyRefView } from '@ansinh/contract/reports/reports.schemas';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNameHistory } from '../directory/index.ts';

/** Reads the names of agencies once and returns who they were on an ISO day; one that did not work then by its nearest name. */
export async function agencyRefs(
  tx: Tx,
  ids: Iterable<string>,
): Promise<(id: string, on: string) => AgencyRefView> {
  const history = await agencyNameHistory(tx, [...new Set(ids)]);
  return (id, on) => {
    const names = history.get(id) ?? [];
    const then = names.find(({ from, to }) => from <= on && (to === null || on <= to));
    return { id, name: (then ?? names.at(-1))?.name ?? '?' };
  };
}
