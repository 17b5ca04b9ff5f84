import { inputOf } from '@ansinh/contract/platform/endpoint';
import { changeRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { refuseUnknownTerritory } from '../../directory/index.ts';
import { dutiesOf } from '../db/duties.repo.ts';
import { replaceParties } from '../db/duty-parties.repo.ts';
import { updateRegulation } from '../db/regulations.repo.ts';
import { documentDay, documentPlaces } from '../document-day.ts';
import { openRegulation } from '../open-for-work.ts';
import { resolveParties } from '../party-resolution.ts';
import { planAgain } from '../plan-again.ts';
import { regulationAnswer } from '../regulation-answer.ts';
import type { RegulationRow } from '../regulation-row.ts';

/** Corrects the facts of a regulation. Names are read anew when the day or the place they depend on changes. */
export const changeRegulation = useCase({
  name: 'regulations.change',
  access: 'regulations.edit',
  input: inputOf(changeRegulationEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const { id, version, ...wanted } = input;
    const before = await openRegulation(context, id, version);
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const after: RegulationRow = { ...before, ...given };
    const { effectiveOn, expiresOn } = after;
    if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn)
      throw new Refusal('regulations.dates_reversed');
    await refuseUnknownTerritory(tx, after.scope);
    await updateRegulation(tx, after);
    if (namesDependOn(before, today) !== namesDependOn(after, today)) {
      const duties = await dutiesOf(tx, id);
      const parties = await resolveParties(tx, after, duties, today);
      await replaceParties(
        tx,
        actor.tenantId,
        duties.map((duty) => duty.id),
        parties,
      );
    }
    await planAgain(context, after);
    audit({ subject: `regulation:${id}`, detail: given });
    return regulationAnswer(context, id);
  },
});

function namesDependOn(row: RegulationRow, today: string): string {
  return JSON.stringify([documentDay(row, today), documentPlaces(row)]);
}
