import { errorSentence } from '@ansinh/contract/all';
import type { DutySchema } from '@ansinh/contract/regulations/duty.schemas';
import { dutyAbilities, quotableText } from '@ansinh/domain/regulations';
import type { z } from 'zod';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { personNames } from '../access/index.ts';
import { agencyNamesOn, loadDirectory } from '../directory/index.ts';
import { decideConfirmation } from './confirmation.ts';
import type { DutyRow } from './db/duty-row.ts';
import { partiesOf } from './db/duty-parties.repo.ts';
import { provisionsOf } from './db/provisions.repo.ts';
import { sourceOf } from './db/regulations.repo.ts';
import { documentDay } from './document-day.ts';
import type { RegulationRow } from './regulation-row.ts';

export type DutyAnswer = z.output<typeof DutySchema>;
type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'request'>;

/** Returns what may be quoted of a regulation's provisions, by provision; each is put together once. */
export async function quotableWords(
  tx: Context['tx'],
  regulationId: string,
): Promise<(provisionId: string) => string> {
  const [provisions, source] = [await provisionsOf(tx, regulationId), await sourceOf(tx, regulationId)];
  const texts = new Map<string, string>();
  return (id) => {
    const text = texts.get(id) ?? quotableText(id, provisions, source ?? '');
    texts.set(id, text);
    return text;
  };
}

/** Returns duties of one regulation as the screens show them: whom each name stands for, what is in the way, who changed it, what may be done. */
export async function dutyAnswers(
  { tx, actor, today, request }: Context,
  regulation: RegulationRow,
  duties: readonly DutyRow[],
): Promise<DutyAnswer[]> {
  if (duties.length === 0) return [];
  const parties = await partiesOf(
    tx,
    duties.map(({ id }) => id),
  );
  const agencies = await agencyNamesOn(
    tx,
    [...new Set(parties.flatMap(({ agencyId }) => agencyId ?? []))],
    documentDay(regulation, today),
  );
  const groups = new Map((await loadDirectory(tx)).groups.map(({ code, name }) => [code, { code, name }]));
  const people = await personNames(
    tx,
    duties.map(({ changedBy }) => changedBy),
  );
  const words = await quotableWords(tx, regulation.id);
  const language = request.language ?? 'vi';
  const ofDuty = Map.groupBy(parties, ({ dutyId }) => dutyId);
  return duties.map((duty) => {
    const decision = decideConfirmation(duty, words(duty.provisionId), regulation.schedulePolicy, language);
    return {
      ...duty,
      why: [...duty.why],
      replacedBy: [...duty.replacedBy],
      flags: decision.ok ? [...decision.value.flags] : [],
      problem: decision.ok
        ? null
        : { code: decision.code, message: errorSentence(decision.code, decision.params, language) },
      parties: (ofDuty.get(duty.id) ?? []).map(({ role, ord, printed, agencyId, groupCode, resolvedBy }) => ({
        role,
        ord,
        printed,
        agency: agencyId === null ? null : (agencies.get(agencyId) ?? null),
        group: groupCode === null ? null : (groups.get(groupCode) ?? null),
        resolvedBy,
      })),
      changedBy: { id: duty.changedBy, name: people.get(duty.changedBy) ?? null },
      abilities: dutyAbilities(actor, regulation, duty.state),
    };
  });
}
