import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listRemainingEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { holdersAfter } from '@ansinh/domain/reorganisations';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { contactsInHand } from '../../directory/index.ts';
import { clientsInHand } from '../../exchange/index.ts';
import { findStored } from '../db/reorganisations.repo.ts';
import { loadSet } from '../loaded-set.ts';

/**
 * What the switch does not move, because only people can say who speaks for the successor: focal points, committees and their seats,
 * and programs that act for an agency that ends. Before the switch what will remain, after it what is still to be settled.
 */
export const listRemaining = useCase({
  name: 'reorganisations.list-remaining',
  access: 'reorganisations.manage',
  input: inputOf(listRemainingEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const stored = await findStored(tx, input.id);
    if (!stored) throw new Refusal('platform.not_found');
    const set = await loadSet(tx, stored, false);
    const byCode = new Map(set.agencies.map((agency) => [agency.code, agency]));
    const byId = new Map(set.agencies.map((agency) => [agency.id, agency]));
    const opened = new Map(set.changes.map(({ code, name }) => [code, name]));
    const closing = set.changes.flatMap(({ act, code }) =>
      act === 'close' ? (byCode.get(code)?.id ?? []) : [],
    );
    const holders = holdersAfter(set.successions);
    const called = (code: string): { code: string; name: string } => ({
      code,
      name: byCode.get(code)?.name ?? opened.get(code) ?? code,
    });
    const clients = await clientsInHand(tx, closing);
    const held = [
      ...(await contactsInHand(tx, closing, stored.effective)),
      ...clients.map((one) => ({ ...one, kind: 'api-clients' as const })),
    ];
    const items = held.map(({ agencyId, ...one }) => {
      const code = byId.get(agencyId)?.code ?? '';
      return { ...one, agency: { id: agencyId, ...called(code) }, to: (holders.get(code) ?? []).map(called) };
    });
    return {
      items: items.toSorted(
        (a, b) => a.agency.code.localeCompare(b.agency.code) || a.kind.localeCompare(b.kind),
      ),
    };
  },
});
