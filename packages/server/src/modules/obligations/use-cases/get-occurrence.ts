import { getOccurrenceEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import type { Evidence, Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  describeDerivation,
  mayChangeEvidence,
  sharedEvidenceCandidates,
  workClocks,
} from '@ansinh/domain/obligations';
import type { Actor } from '@ansinh/domain/kernel';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { agencyNamer, type AgencyNamer } from '../agency-names.ts';
import { getDetail, listComments, listNearby, listParts, type StoredPart } from '../db/detail.repo.ts';
import { listEvents } from '../db/events.repo.ts';
import { listEarlier, listEvidence, type StoredEvidence } from '../db/evidence.repo.ts';
import type { StoredOccurrence } from '../db/occurrence-row.ts';
import { basisOf, occurrenceLines } from '../occurrence-lines.ts';
import { openOccurrence } from '../open-occurrence.ts';

/** Shows everything about one occurrence: the clause, why the day is that day, who, the parts, the proof, what happened. */
export const getOccurrence = useCase({
  name: 'obligations.get',
  access: 'obligations.read',
  input: inputOf(getOccurrenceEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, now, input }): Promise<Occurrence> => {
    const row = await openOccurrence(tx, input.id);
    const on = row.due ?? row.opensOn;
    const [line] = await occurrenceLines(tx, actor, today, [row]);
    if (!line) throw new Error('one row gives one line');
    const detail = await getDetail(tx, row.id);
    const parts = await listParts(tx, row.id);
    const events = await listEvents(tx, row.id);
    const comments = await listComments(tx, row.id);
    const stored = await listEvidence(tx, row.id);
    const nearby = row.due === null ? [] : await listNearby(tx, actor.tenantId, row.leadId, row.due);
    const speakers = [...events, ...comments, ...parts, ...stored].flatMap(({ agencyId }) =>
      agencyId ? [agencyId] : [],
    );
    const namer = await agencyNamer(tx, [...row.coordinatingIds, ...speakers], today);
    const evidence: Evidence[] = [];
    for (const item of stored)
      evidence.push(evidenceOf(item, row, actor, namer, await listEarlier(tx, item.id)));
    const clocks = workClocks(
      events
        .filter(({ toState }) => toState !== null)
        .map(({ at, holderId }) => ({ at, holderAgencyId: holderId })),
      now.toISOString(),
    );
    return {
      ...line,
      regulation: {
        id: row.regulationId,
        code: row.regulationCode,
        number: detail.regulationNumber,
        title: detail.regulationTitle,
        issuedOn: detail.issuedOn,
      },
      quote: detail.quote,
      binding: detail.binding,
      schemes: detail.schemes,
      scheduledOn: detail.scheduledOn,
      opensOn: row.opensOn,
      dataAsOf: detail.dataAsOf,
      derivation: withSteps(describeDerivation(detail.derivation, detail.deadline?.raw ?? '')),
      coordinating: namer.namesOf(row.coordinatingIds, on),
      parts: parts.map((part) => ({
        agency: namer.nameOf(part.agencyId, on),
        state: part.state,
        askedAt: part.askedAt,
        answeredAt: part.answeredAt,
        due: part.due,
        note: part.note,
        abilities: partAbilities(part, actor),
      })),
      evidence,
      sharedCandidates: sharedEvidenceCandidates(
        {
          id: row.id,
          leadAgencyId: row.leadId,
          recipientAgencyIds: row.recipientIds,
          deliverable: row.deliverable,
          due: row.due,
          state: row.state,
        },
        nearby,
      ).map((one) => ({
        id: one.id,
        action: one.action,
        basis: basisOf(one),
        due: one.due,
        state: one.state,
      })),
      events: events.map(({ agencyId, holderId: _holder, ...event }) => ({
        ...event,
        agencyName: agencyId ? namer.nameOf(agencyId, todayInVietnam(new Date(event.at))).shortName : null,
      })),
      comments: comments.map(({ agencyId, ...comment }) => ({
        ...comment,
        agencyName: namer.nameOf(agencyId, todayInVietnam(new Date(comment.createdAt))).shortName,
      })),
      clocks: { inPresentHandsMs: clocks.inPresentHands, inAllMs: clocks.inAll },
      submittedAt: detail.submittedAt,
      acceptedAt: detail.acceptedAt,
      returns: detail.returns,
    };
  },
});

function withSteps({ basis, steps }: ReturnType<typeof describeDerivation>): Occurrence['derivation'] {
  return { basis, steps: [...steps] };
}

function partAbilities(part: StoredPart, actor: Actor): string[] {
  if (part.agencyId !== actor.agencyId) return [];
  if (part.state === 'asked') return ['done', 'declined'];
  return part.state === 'declined' ? ['done'] : [];
}

function evidenceOf(
  item: StoredEvidence,
  occurrence: StoredOccurrence,
  actor: Actor,
  namer: AgencyNamer,
  earlier: Evidence['earlier'],
): Evidence {
  const { agencyId, fileId: _file, revises: _revises, ...shown } = item;
  const own = agencyId === actor.agencyId && mayChangeEvidence(occurrence.state).ok;
  return {
    ...shown,
    agency: namer.nameOf(agencyId, todayInVietnam(new Date(item.createdAt))),
    earlier,
    abilities: own ? [...(item.kind === 'file' ? ['revise'] : []), 'detach'] : [],
  };
}
