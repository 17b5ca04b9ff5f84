import { inputOf } from '@ansinh/contract/platform/endpoint';
import { settleFigureEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { agencyRefs } from '../agency-refs.ts';
import { storeSettlement } from '../db/settlements.repo.ts';
import { partTitles } from '../part-titles.ts';
import { readReport } from '../read-report.ts';
import { maySettle } from '../report-hands.ts';
import { reportInHand } from '../report-in-hand.ts';

type Differs = NonNullable<ReportPart['differs']>;

/**
 * The one that receives reports decides which of two figures counts where two agencies state the same one differently. Both reports keep what
 * they say; what is put together from them takes the figure that counts, until one of the two states another.
 */
export const settleFigure = useCase({
  name: 'reports.settle-figure',
  access: 'reports.work',
  input: inputOf(settleFigureEndpoint),
  audit: 'write',
  run: async (context): Promise<Differs> => {
    const { tx, actor, now, input, audit } = context;
    const { reportId, key, otherReportId, value, otherValue, counts, reason } = input;
    const { report, stored } = await reportInHand(context, reportId);
    if (!maySettle(actor, report)) throw new Refusal('platform.forbidden');
    const title = partTitles(stored.form).get(key);
    if (title === undefined) throw new Refusal('reports.part_unknown', { part: key });
    const differs = await differenceOn(context, reportId, key, { otherReportId, value, otherValue });
    if (!differs) throw new Refusal('reports.difference_gone', { part: title });
    await storeSettlement(
      tx,
      { tenantId: actor.tenantId, agencyId: actor.agencyId ?? '', actor: actor.id, at: now },
      { reportId, key, value },
      { reportId: otherReportId, key: differs.key, value: otherValue },
      { counts, reason },
    );
    audit({
      subject: `report:${reportId}`,
      detail: { part: key, value, otherReportId, otherPart: differs.key, otherValue, counts, reason },
    });
    const agencyId = actor.agencyId ?? '';
    const refOf = await agencyRefs(tx, [agencyId]);
    const settled = {
      counts,
      reason,
      by: await personName(tx, actor.id),
      at: now.toISOString(),
      agency: refOf(agencyId, report.dueOn ?? report.dataAsOf),
    };
    return { ...differs, settled };
  },
});

/** The difference that is asked about, while both reports still state these two numbers. */
async function differenceOn(
  context: UseCaseContext<unknown>,
  reportId: string,
  key: string,
  asked: { readonly otherReportId: string; readonly value: number; readonly otherValue: number },
): Promise<Differs | undefined> {
  const { parts } = await readReport(context, { reportId });
  const part = parts.find((one) => one.key === key);
  const differs = part?.differs ?? undefined;
  const isAsked =
    part?.value === asked.value &&
    differs?.reportId === asked.otherReportId &&
    differs.value === asked.otherValue;
  return isAsked ? differs : undefined;
}
