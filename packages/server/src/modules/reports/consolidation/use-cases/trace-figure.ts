import { inputOf } from '@ansinh/contract/platform/endpoint';
import { traceFigureEndpoint, type TracedFigure } from '@ansinh/contract/reports/reports.endpoints';
import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { Refusal } from '../../../../platform/refusal.ts';
import { useCase } from '../../../../platform/use-case.ts';
import { reportInHand } from '../../report-in-hand.ts';
import { provenanceOfShares } from '../db/share-provenance.repo.ts';
import { namedCell } from '../named-cell.ts';
import { tracedContent } from '../traced-content.ts';

/**
 * Where a number comes from: of a gathered one each agency's share, its revision and signer, and whose report is missing; of any other how it was
 * found. What was sent is traced as it was sent, whatever came in later.
 */
export const traceFigure = useCase({
  name: 'reports.trace',
  access: 'reports.read',
  input: inputOf(traceFigureEndpoint),
  audit: 'read',
  run: async (context): Promise<TracedFigure> => {
    const { tx, actor, input } = context;
    const { report, stored } = await reportInHand(context, input.reportId);
    const { key } = input;
    const cell = namedCell(stored.form, key);
    if (!cell) throw new Refusal('reports.part_unknown', { part: key });
    const { content, number } = await tracedContent(tx, actor, report);
    const { title, unit, source } = cell;
    const gathered = source.kind === 'gathered' ? source : undefined;
    const sources = (gathered && content?.sources) ?? [];
    const behind = gathered
      ? await provenanceOfShares(tx, gathered.cell, sources)
      : new Map<string, ReportProvenance>();
    const aside = new Map(
      (content?.setAside ?? [])
        .filter((one) => one.key === gathered?.cell)
        .map(({ reportId, value, agency, reason }) => [reportId, { value, agency, reason }]),
    );
    const { values = [], weights = [] } = content?.shares[key] ?? {};
    return {
      key,
      title,
      unit,
      ...number(key),
      shares: sources.map((from, at) => ({
        ...from,
        value: values[at] ?? null,
        weight: weights[at] ?? null,
        provenance: behind.get(from.reportId) ?? null,
        setAside: aside.get(from.reportId) ?? null,
      })),
      missing: [...((gathered && content?.missing) ?? [])],
    };
  },
});
