import { flagNetwork, type NetworkFlag } from '@ansinh/domain/network';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { tellAgencies } from '../../obligations/index.ts';
import {
  forgetFlags,
  noteToldFlags,
  provincialInsurers,
  toldFlags,
  type ToldFlag,
} from '../db/told-flags.repo.ts';
import { networkFacts, seenNetwork } from '../network-facts.ts';

/** As many names as a line of a notice holds; the page has them all. */
const NAMED = 3;

type OwnedFlag = NetworkFlag & { readonly agencyId: string };

/**
 * Tells an organisation and the provincial Social Insurance what is to be settled in its network: a contract or certificate that ended, a point
 * or person that misses something. Once, in one notice a matter, however often it runs; what is settled and comes back is told again.
 * Villages without anybody are no organisation's: they stand in the plan. @law BD Đ2.3, Đ7.3
 */
export const tellFlags = useCase({
  name: 'network.tell-flags',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async ({ tx, actor, services, enqueue, today, audit, nothingChanged }) => {
    const stands = flagNetwork(networkFacts(await seenNetwork(tx, today)), today).filter(
      (flag): flag is OwnedFlag => flag.agencyId !== null,
    );
    const told = await toldFlags(tx);
    const standing = new Set(stands.map(keyOf));
    const known = new Set(told.map(keyOf));
    const settled = told.filter((flag) => !standing.has(keyOf(flag)));
    const fresh = stands.filter((flag) => !known.has(keyOf(flag)));
    if (settled.length + fresh.length === 0) {
      nothingChanged();
      return { told: 0, settled: 0 };
    }
    await forgetFlags(tx, settled);
    await noteToldFlags(tx, actor.tenantId, fresh, today);
    const insurers = await provincialInsurers(tx, today);
    const matters = Map.groupBy(fresh, ({ code, agencyId }) => `${code}:${agencyId}`);
    const notices = [...matters].flatMap(([matter, flags]) =>
      [...new Set([flags[0]?.agencyId ?? '', ...insurers])].map((agencyId) => ({
        agencyId,
        occurrenceId: null,
        kind: 'network',
        cause: `network:${matter}:${today}:${flags[0]?.about ?? ''}`,
        params: {
          step: flags[0]?.code,
          by: flags[0]?.agencyId,
          count: flags.length,
          names: flags.slice(0, NAMED).map(({ name }) => name),
          due: flags[0]?.day,
          path: '/mang-luoi',
        },
      })),
    );
    const added = await tellAgencies({ tx, actor, services, enqueue }, notices);
    audit({ detail: { told: fresh.length, settled: settled.length, notices: added } });
    return { told: fresh.length, settled: settled.length };
  },
});

function keyOf({ code, about, day }: ToldFlag): string {
  return `${code} ${about} ${day ?? ''}`;
}
