import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mergeDutiesEndpoint, splitDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import {
  fullTextOf,
  mergeDuties as mergeRule,
  splitDuty as splitRule,
  type DutyDraft,
  type DutyPart,
} from '@ansinh/domain/regulations';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { findDuties, insertDuties, moveDuties, newDutyIds, nextDutyNumber } from '../db/duties.repo.ts';
import type { DutyRow, NewDuty } from '../db/duty-row.ts';
import { replaceParties } from '../db/duty-parties.repo.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { dutyAnswers } from '../duty-answer.ts';
import { oneDuty } from '../one-duty.ts';
import { openDuties, openDuty } from '../open-for-work.ts';
import { resolveParties } from '../party-resolution.ts';
import type { RegulationRow } from '../regulation-row.ts';
import { asDeadline } from '../schedule-values.ts';

/** Makes several duties of one. */
export const splitDuty = useCase({
  name: 'regulations.split-duty',
  access: 'regulations.edit',
  input: inputOf(splitDutyEndpoint),
  audit: 'write',
  run: async (context) => {
    const { input, audit } = context;
    const { regulation, duty } = await openDuty(context, input.id, input.version);
    refuseUnlessDrafts([duty]);
    const parts = input.parts.map(
      (part) =>
        Object.fromEntries(
          Object.entries(part).filter(([, value]) => value !== undefined),
        ) as unknown as DutyPart,
    );
    const drafts = orRefuse(splitRule(asDraft(duty), parts));
    const ids = await replaceDuties(context, regulation, [duty], drafts);
    audit({ subject: `duty:${duty.id}`, detail: { code: duty.code, into: ids } });
    return { items: await dutyAnswers(context, regulation, await findDuties(context.tx, ids)) };
  },
});

/** Makes one duty of several. */
export const mergeDuties = useCase({
  name: 'regulations.merge-duties',
  access: 'regulations.edit',
  input: inputOf(mergeDutiesEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, audit } = context;
    if (new Set(input.ids).size < 2) throw new Refusal('regulations.merge_needs_two_duties');
    const { regulation, duties } = await openDuties(context, input.ids);
    refuseUnlessDrafts(duties);
    if (duties.some(({ regulationId }) => regulationId !== regulation.id))
      throw new Refusal('regulations.merge_different_provision');
    const words = fullTextOf(duties[0]?.provisionId ?? '', await provisionsOf(tx, regulation.id));
    const merged = orRefuse(mergeRule(duties.map(asDraft), words));
    const [id = ''] = await replaceDuties(context, regulation, duties, [merged]);
    audit({ subject: `duty:${id}`, detail: { from: duties.map(({ code }) => code) } });
    return oneDuty(context, id);
  },
});

function refuseUnlessDrafts(duties: readonly DutyRow[]): void {
  const decided = duties.find(({ state }) => state !== 'draft');
  if (decided !== undefined) throw new Refusal('regulations.duty_not_draft', { code: decided.code });
}

function asDraft(duty: DutyRow): DutyDraft {
  return { ...duty, deadline: asDeadline(duty.deadline) };
}

/** Stores new drafts in the place of old ones, which stay known as replaced. Returns the new ids. */
async function replaceDuties(
  { tx, actor, today }: UseCaseContext<unknown>,
  regulation: RegulationRow,
  olds: readonly DutyRow[],
  drafts: readonly DutyDraft[],
): Promise<string[]> {
  const [first] = olds;
  if (first === undefined) return [];
  const { number } = await nextDutyNumber(tx, regulation.id, first.provisionId);
  const ids = await newDutyIds(tx, drafts.length);
  const rows = drafts.map((draft, index): NewDuty => ({
    id: ids[index] ?? '',
    provisionId: draft.provisionId,
    code: `${draft.provisionId}#${number + index}`,
    ord: first.ord,
    state: 'draft',
    lead: [...draft.lead],
    coordinating: [...draft.coordinating],
    recipient: [...draft.recipient],
    executor: [...draft.executor],
    action: draft.action,
    quote: draft.quote,
    schemes: [...draft.schemes] as NewDuty['schemes'],
    recurrence: draft.recurrence,
    deadline: draft.deadline,
    deliverable: draft.deliverable,
    binding: draft.binding,
    note: first.note,
    confidence: 1,
    why: [`${drafts.length > 1 ? 'Tách từ' : 'Gộp từ'} ${olds.map(({ code }) => code).join(', ')}`],
    schedulePolicy: first.schedulePolicy,
    sameAs: first.sameAs,
  }));
  await insertDuties(tx, actor.tenantId, actor.id, regulation.id, rows);
  await replaceParties(tx, actor.tenantId, ids, await resolveParties(tx, regulation, rows, today));
  await moveDuties(
    tx,
    actor.id,
    olds.map(({ id }) => id),
    'replaced',
    { replacedBy: ids },
  );
  return ids;
}
