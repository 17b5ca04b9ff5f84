import { IssueItemSchema } from '@ansinh/contract/reports/reports.schemas';
import { decideReportStep, partsOf } from '@ansinh/domain/reports';
import { z } from 'zod';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { askedWork } from '../db/occurrence-of.repo.ts';
import { partsOfReport, writeParts } from '../db/parts.repo.ts';
import { partTitles } from '../part-titles.ts';
import { mayTake } from '../report-hands.ts';
import { refuseClosed, reportInHand } from '../report-in-hand.ts';
import { writtenFigure, writtenWords } from '../written-part.ts';

/** Writes many parts of a report at once, as a program of the agency does. What somebody else has written already is left to him. */
export const saveParts = useCase({
  name: 'reports.save-parts',
  access: 'reports.work',
  input: z.object({
    reportId: z.uuid(),
    parts: z
      .array(
        z.object({
          key: z.string(),
          value: z.number().nullable().optional(),
          reason: z.string().trim().max(2_000).default(''),
          text: z.string().max(100_000).optional(),
          issues: z.array(IssueItemSchema).max(100).optional(),
        }),
      )
      .max(1_000),
  }),
  audit: 'write',
  run: async (context): Promise<{ written: number }> => {
    const { tx, actor, now, input, audit } = context;
    const seen = await reportInHand(context, input.reportId);
    if (!mayTake('save', actor, seen.report)) throw new Refusal('platform.forbidden');
    const { report, stored } = await reportInHand(context, input.reportId, 'write');
    orRefuse(decideReportStep(report.state, 'save'));
    const work = report.occurrenceId === null ? undefined : await askedWork(tx, report.occurrenceId);
    await refuseClosed(context, report, work ?? null);
    const titles = partTitles(stored.form);
    const specs = new Map(partsOf(stored.form).map((spec) => [spec.key, spec]));
    const known = new Map((await partsOfReport(tx, report.id)).map((part) => [part.key, part]));
    const changes = [];
    for (const { key, ...content } of input.parts) {
      const [spec, part, title] = [specs.get(key), known.get(key), titles.get(key) ?? key];
      if (!spec || !part) throw new Refusal('reports.part_unknown', { part: title });
      if (part.editedBy !== null && part.editedBy !== actor.id)
        throw new Refusal('reports.changed_meanwhile', {
          who: await personName(tx, part.editedBy),
          part: title,
        });
      const change =
        spec.kind === 'figure'
          ? writtenFigure(spec, title, part, content)
          : { value: null, reason: '', body: writtenWords(spec.kind, part, content, []) };
      changes.push({ key, version: part.version, ...change });
    }
    await writeParts(tx, report.id, changes, { by: actor.id, at: now });
    audit({ subject: `report:${report.id}`, detail: { parts: changes.length } });
    return { written: changes.length };
  },
});
