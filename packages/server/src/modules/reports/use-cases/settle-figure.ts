import { inputOf } from '@ansinh/contract/platform/endpoint';
import { settleFigureEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { agencyRefs } from '../agency-refs.ts';
import { storeSettlement } from '../db/settlements.repo.ts';
import { partTitles } from '../part-titles.ts';
import { readReport } from '../read-report.ts';
import type { Differs } from '../sources/differs-by.ts';

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
    const report = await readReport(context, { reportId });
    if (!report.abilities.includes('settle')) throw new Refusal('platform.forbidden');
    const title = partTitles(report.form).get(key);
    if (title === undefined) throw new Refusal('reports.part_unknown', { part: key });
    const part = report.parts.find((one) => one.key === key);
    const differs = part?.differs ?? null;
    const isAsked =
      part?.value === value && differs?.reportId === otherReportId && differs.value === otherValue;
    if (!isAsked) throw new Refusal('reports.difference_gone', { part: title });
    const agencyId = actor.agencyId ?? '';
    await storeSettlement(
      tx,
      { tenantId: actor.tenantId, agencyId, actor: actor.id, at: now },
      { reportId, key, value },
      { reportId: otherReportId, key: differs.key, value: otherValue },
      { counts, reason },
    );
    audit({
      subject: `report:${reportId}`,
      detail: { part: key, value, otherReportId, otherPart: differs.key, otherValue, counts, reason },
    });
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
