import type { FigureCell, SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import { decideFigureStep, lastDayOf } from '@ansinh/domain/coverage';
import { actingAgency } from '../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addDraft, changeDraft, replaceCells, type DraftFacts } from './db/submission-writes.repo.ts';
import { statesAbove, versionsOf } from './db/submissions.repo.ts';

/** A month's figures to be written down. */
export interface Draft extends DraftFacts {
  readonly unit: string;
  readonly month: string;
  readonly cells: readonly FigureCell[];
  readonly rowVersion: number | null;
}

/**
 * Writes a draft of the caller's agency: over the one that is open, or as the next version of what was accepted, which needs a reason.
 * Refused while the figures above are being looked at. The figures must have been checked.
 */
export async function writeDraft(
  { tx, actor, now, today, audit }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'audit'>,
  draft: Draft,
): Promise<SubmissionMoved> {
  const { unit, month, cells, rowVersion } = draft;
  const { agencyId } = actingAgency(actor);
  if (lastDayOf(month) > today && !draft.estimated) throw new Refusal('coverage.month_not_over', { month });
  const versions = await versionsOf(tx, unit, month, agencyId);
  const [newest] = versions;
  const above = await statesAbove(tx, unit, month);
  const open = newest && newest.state !== 'accepted' ? newest : undefined;
  const state = orRefuse(decideFigureStep(open?.state ?? 'draft', 'save', above));
  if (open && rowVersion !== null && open.rowVersion !== rowVersion)
    throw new Refusal('coverage.changed_meanwhile');
  if (!open && newest && draft.reason === '') throw new Refusal('coverage.correction_needs_reason');
  const at = { unit, month, version: (newest?.version ?? 0) + 1, replaces: newest?.id ?? null };
  const id = open ? open.id : await addDraft(tx, actor, at, draft, now);
  const next = open ? await changeDraft(tx, id, draft) : 1;
  await replaceCells(tx, actor.tenantId, id, month, cells);
  audit({
    subject: id,
    detail: {
      unit,
      month,
      version: open?.version ?? at.version,
      figures: cells.length,
      source: draft.source,
    },
  });
  return { id, state, rowVersion: next, reached: 0, differences: 0 };
}
