import type { ReportRoundView } from '@ansinh/contract/reports/reports.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import {
  impossibleTerms,
  roundCompleteness,
  type RoundCompleteness,
  type TermWarning,
} from '@ansinh/domain/reports';
import { scopeOf, type Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { formFor } from '../form-for.ts';
import { formsOfDuties, type StoredForm } from '../db/forms.repo.ts';
import {
  consolidatedOf,
  linesOfRounds,
  termsOf,
  type RoundLine,
  type StoredConsolidated,
  type StoredRound,
} from '../db/rounds.repo.ts';
import { reportingPeriod } from '../reporting-period.ts';
import { lineStanding } from './line-standing.ts';

/** Rounds as answers carry them, with the lines they were counted from. */
export interface RoundViews {
  readonly views: ReportRoundView[];
  readonly lines: readonly RoundLine[];
  countsOf(roundId: string): RoundCompleteness;
}

/** Reads everything rounds show in a handful of statements, however many agencies owe them. */
export async function roundViews(
  tx: Tx,
  actor: Actor,
  rounds: readonly StoredRound[],
  today: string,
  language: 'vi' | 'en' = 'vi',
): Promise<RoundViews> {
  const ids = rounds.map(({ roundId }) => roundId);
  const lines = await linesOfRounds(tx, ids);
  const byRound = Map.groupBy(lines, ({ roundId }) => roundId);
  const forms = Map.groupBy(
    await formsOfDuties(tx, [...new Set(rounds.map(({ dutyId }) => dutyId))]),
    ({ dutyId }) => dutyId,
  );
  const consolidated = new Map((await consolidatedOf(tx, ids)).map((one) => [one.roundId, one]));
  const fulfilled = [...forms.values()].flat().flatMap(({ fulfilsDutyId }) => fulfilsDutyId ?? []);
  const terms = await termsOf(tx, fulfilled);
  const refOf = await agencyRefs(
    tx,
    lines.flatMap(({ recipientIds }) => recipientIds),
  );
  const countsOf = (roundId: string): RoundCompleteness =>
    roundCompleteness((byRound.get(roundId) ?? []).map((line) => lineStanding(line, today)));
  const views = rounds.map((round): ReportRoundView => {
    const of = byRound.get(round.roundId) ?? [];
    const known = forms.get(round.dutyId) ?? [];
    const own = of.find(({ agencyId }) => agencyId === actor.agencyId);
    const form = formFor(known, own?.agencyKind ?? '') ?? known.find((one) => one.form.kind === 'unit');
    const recipients = [...new Set(of.flatMap(({ recipientIds }) => recipientIds))];
    const receives = actor.agencyId !== null && recipients.includes(actor.agencyId);
    const all = receives || scopeOf(actor) !== 'agency';
    const gathering = known.find((one) => one.form.kind === 'consolidated' && !one.form.years);
    const dueAbove = gathering ? (terms.get(`${gathering.fulfilsDutyId} ${round.periodKey}`) ?? null) : null;
    return {
      ...shownOf(round),
      formCode: form?.form.code ?? '',
      title: form?.form.title ?? '',
      titleEn: form?.form.titleEn ?? '',
      counts: all ? countsOf(round.roundId) : null,
      own: own ? ownOf(own) : null,
      consolidated:
        all && gathering
          ? consolidatedView(gathering, consolidated.get(round.roundId), dueAbove, receives)
          : null,
      warnings: warningsOf(
        round,
        of,
        recipients.map((id) => refOf(id, round.dueOn ?? round.opensOn).name).join(', '),
        dueAbove,
        today,
      ).map((warning) => warning[language]),
    };
  });
  return { views, lines, countsOf };
}

function shownOf(
  round: StoredRound,
): Omit<ReportRoundView, 'formCode' | 'title' | 'titleEn' | 'counts' | 'own' | 'consolidated' | 'warnings'> {
  const { roundId, periodKey, periodLabel, opensOn, dueOn, dataAsOf, frozen } = round;
  const { regulationId, regulationCode, provisionId, citation } = round;
  const basis = { regulationId, regulationCode, provisionId, citation };
  return { roundId, periodKey, periodLabel, opensOn, dueOn, dataAsOf, frozen, basis };
}

/** Work handed over with other evidence than a report stands where that evidence does: no report is owed any more. */
const HANDED_OVER: Readonly<Record<string, 'submitted' | 'accepted'>> = {
  submitted: 'submitted',
  nothing_to_report: 'submitted',
  accepted: 'accepted',
};

function ownOf({ occurrenceId, reportId, reportState, state, dueOn }: RoundLine): ReportRoundView['own'] {
  const stands = reportState ?? HANDED_OVER[state] ?? null;
  return { occurrenceId, reportId, state: stands, exempt: state === 'cancelled', dueOn };
}

function consolidatedView(
  { form }: StoredForm,
  made: StoredConsolidated | undefined,
  dueOn: string | null,
  mine: boolean,
): ReportRoundView['consolidated'] {
  return {
    formCode: form.code,
    title: form.title,
    titleEn: form.titleEn,
    reportId: made?.reportId ?? null,
    state: made?.state ?? null,
    dueOn,
    mine,
  };
}

/** What cannot be kept: terms of the agencies, the latest one a decision gave, and of whoever consolidates. */
function warningsOf(
  round: StoredRound,
  lines: readonly RoundLine[],
  recipients: string,
  dueAbove: string | null,
  today: string,
): TermWarning[] {
  const latest = lines.reduce<string | null>(
    (last, { dueOn, state }) =>
      state !== 'cancelled' && dueOn !== null && (last === null || dueOn > last) ? dueOn : last,
    round.dueOn,
  );
  // What is over cannot be set otherwise any more.
  if ((latest ?? '') < today && (dueAbove ?? '') < today) return [];
  const isExtended = latest !== null && round.dueOn !== null && latest > round.dueOn;
  const dataAsOf = round.dataAsOf ?? reportingPeriod(round.periodKey, round.dueOn, today).to;
  const levels = [
    {
      who: isExtended ? 'cơ quan được gia hạn lâu nhất' : 'các cơ quan, đơn vị',
      whoEn: isExtended ? 'the agency with the longest extension' : 'the agencies',
      dueOn: latest,
      dataAsOf,
    },
    {
      who: recipients === '' ? 'cơ quan tổng hợp' : recipients,
      whoEn: recipients === '' ? 'the consolidating agency' : recipients,
      dueOn: dueAbove,
      dataAsOf: null,
    },
  ];
  return impossibleTerms(levels);
}
