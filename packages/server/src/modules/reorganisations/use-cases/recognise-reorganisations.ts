import { formatDate } from '@ansinh/vietnamese/plain-date';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyLives, recordedSuccessions, type RecordedSuccession } from '../../directory/index.ts';
import { nationalDays, nationalSources } from '../db/national.repo.ts';
import { insertReorganisation, listStored } from '../db/reorganisations.repo.ts';
import { replaceAgencies, replaceSuccessions } from '../db/set.repo.ts';
import { recognised, standsOnEnded } from '../recognise-recorded.ts';

const NATIONAL = {
  number: 'NQ 202/2025/QH15; NQ 1654–1687/NQ-UBTVQH15',
  basis:
    'Nghị quyết 202/2025/QH15 (cấp tỉnh) và 34 nghị quyết 1654–1687/NQ-UBTVQH15 (cấp xã); nghị quyết của từng tỉnh ghi ở từng đơn vị',
};

/**
 * Records a decision for every day on which agencies succeeded one another or the national list changed, unless there is one: as
 * history where the directory has carried it out, inactive where agencies still work on units that ended. May be repeated.
 */
export const recogniseReorganisations = useCase({
  name: 'reorganisations.recognise',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async (context) => {
    const { tx, audit, nothingChanged } = context;
    const known = new Set((await listStored(tx)).map(({ effective }) => effective));
    const byDay = Map.groupBy(await recordedSuccessions(tx), ({ on }) => on);
    const national = await nationalDays(tx);
    const days = [...new Set([...byDay.keys(), ...national])].filter((on) => !known.has(on)).toSorted();
    const made = [];
    for (const on of days)
      made.push({ on, state: await record(context, on, byDay.get(on) ?? [], national.includes(on)) });
    audit({ detail: { made } });
    if (made.length === 0) nothingChanged();
    return { made };
  },
});

async function record(
  { tx, actor, now }: { tx: Tx; actor: { tenantId: string; id: string }; now: Date },
  on: string,
  successions: readonly RecordedSuccession[],
  isNational: boolean,
): Promise<'draft' | 'switched'> {
  const agencies = await agencyLives(tx, on);
  const decision = recognised(on, successions, agencies);
  const open =
    successions.length === 0 && standsOnEnded(agencies, new Set(await nationalSources(tx, on)), on);
  const own = successions.length > 0 ? [decision.basis] : [];
  const id = await insertReorganisation(tx, actor.tenantId, actor.id, {
    name: isNational ? `Sắp xếp đơn vị hành chính và tổ chức bộ máy từ ${formatDate(on)}` : decision.name,
    number: isNational ? NATIONAL.number : '',
    decidedOn: null,
    effective: on,
    basis: isNational ? [NATIONAL.basis, ...own].join('; ').slice(0, 2000) : decision.basis,
    certainty: isNational ? 'secondary' : decision.certainty,
    note: '',
    source: isNational ? 'reference' : 'recorded',
    territories: isNational ? 'reference' : 'none',
    state: open ? 'draft' : 'switched',
    switchedAt: open ? null : now,
  });
  await replaceAgencies(tx, actor.tenantId, id, decision.agencies);
  await replaceSuccessions(tx, actor.tenantId, id, successions);
  return open ? 'draft' : 'switched';
}
