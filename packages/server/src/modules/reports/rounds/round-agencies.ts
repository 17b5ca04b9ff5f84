import type { RoundAgencySchema } from '@ansinh/contract/reports/reports.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { reportContent } from '@ansinh/domain/reports';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { formsOfDuties } from '../db/forms.repo.ts';
import { decisionsOn, type RoundDecision, type RoundLine, type StoredRound } from '../db/rounds.repo.ts';
import { formFor } from '../form-for.ts';
import { lineStanding } from './line-standing.ts';

type RoundAgency = z.output<typeof RoundAgencySchema>;

/** Returns the lines of a round, agencies by name, each with what was decided about it. */
export async function roundAgencies(
  tx: Tx,
  actor: Actor,
  round: StoredRound,
  lines: readonly RoundLine[],
  today: string,
): Promise<RoundAgency[]> {
  const decisions = Map.groupBy(
    await decisionsOn(
      tx,
      lines.map(({ occurrenceId }) => occurrenceId),
    ),
    ({ occurrenceId }) => occurrenceId,
  );
  const forms = await formsOfDuties(tx, [round.dutyId]);
  const required = new Map(forms.map(({ form }) => [form.code, reportContent(form, []).required]));
  const refOf = await agencyRefs(
    tx,
    lines.map(({ agencyId }) => agencyId),
  );
  const collator = new Intl.Collator('vi');
  return lines
    .map((line): RoundAgency => {
      const { standing, timing, empty } = lineStanding(line, today);
      const own = line.agencyId === actor.agencyId;
      const form = formFor(forms, line.agencyKind)?.form.code ?? '';
      return {
        agency: refOf(line.agencyId, round.dueOn ?? round.opensOn),
        occurrenceId: line.occurrenceId,
        // What was never sent is its agency's own: there is nothing for others to open.
        reportId: own || line.revision > 0 ? line.reportId : null,
        standing,
        timing,
        empty,
        dueOn: line.dueOn,
        scheduledOn: line.dueOn === line.scheduledOn ? null : line.scheduledOn,
        decision: decisionText(decisions.get(line.occurrenceId) ?? [], line),
        submittedAt: line.submittedAt,
        returns: line.returns,
        filled: line.filled,
        required: line.revision > 0 ? line.required : (required.get(form) ?? 0),
      };
    })
    .toSorted((a, b) => collator.compare(a.agency.name, b.agency.name));
}

const SAID: Readonly<Record<string, string>> = {
  exempt: 'Miễn kỳ này',
  cancel: 'Hủy nhiệm vụ',
  joined: 'Tham gia sau khi chốt danh sách',
  declare_nothing: 'Khai không có nội dung báo cáo',
};

function decisionText(decisions: readonly RoundDecision[], { scheduledOn }: RoundLine): string | null {
  const said = decisions.map(({ kind, reason }) => {
    const what =
      kind === 'extend'
        ? `Gia hạn${scheduledOn === null ? '' : ` (hạn gốc ${formatDate(scheduledOn)})`}`
        : (SAID[kind] ?? kind);
    return reason === '' ? what : `${what}: ${reason}`;
  });
  return said.length === 0 ? null : said.join('. ');
}
