import { inputOf } from '@ansinh/contract/platform/endpoint';
import { savePartEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { decideReportStep, mergeExcerpts, partsOf } from '@ansinh/domain/reports';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personName } from '../../access/index.ts';
import { wordsOfSection } from '../consolidation/words-of-section.ts';
import { askedWork } from '../db/occurrence-of.repo.ts';
import { findPart, insertParts, writePart, type StoredPart } from '../db/parts.repo.ts';
import { partTitles } from '../part-titles.ts';
import { viewOf } from '../part-views.ts';
import { mayTake } from '../report-hands.ts';
import { refuseClosed, reportInHand } from '../report-in-hand.ts';
import { readExcerpt } from '../stored-excerpt.ts';
import { shareTyped } from '../sources/share-typed.ts';
import { writtenFigure, writtenWords } from '../written-part.ts';

/** Writes one part of a report. Two people write different parts at once; nobody's newer words are overwritten. */
export const savePart = useCase({
  name: 'reports.save-part',
  access: 'reports.work',
  input: inputOf(savePartEndpoint),
  audit: 'write',
  run: async (context): Promise<ReportPart> => {
    const { tx, actor, now, input, audit } = context;
    const seen = await reportInHand(context, input.reportId);
    if (!mayTake('save', actor, seen.report)) throw new Refusal('platform.forbidden');
    const { report, stored } = await reportInHand(context, input.reportId, 'write');
    orRefuse(decideReportStep(report.state, 'save'));
    const work = report.occurrenceId === null ? undefined : await askedWork(tx, report.occurrenceId);
    await refuseClosed(context, report, work ?? null);
    const title = partTitles(stored.form).get(input.key) ?? input.key;
    const spec = partsOf(stored.form).find(({ key }) => key === input.key);
    if (!spec) throw new Refusal('reports.part_unknown', { part: title });
    if (spec.source?.kind === 'computed') throw new Refusal('reports.part_not_editable', { part: title });
    const { key, kind } = spec;
    // A form may have got a part since the report began.
    await insertParts(tx, actor.tenantId, report.id, [{ key, kind, found: null, provenance: null }]);
    const part = await findPart(tx, report.id, key);
    if (!part) throw new Refusal('reports.part_unknown', { part: title });
    if (part.version !== input.version) await refuseChanged(part.editedBy);
    const said = await wordsOfSection(tx, report, stored.form, key);
    const excerptsOf = ({ body }: StoredPart) => mergeExcerpts((body?.edited ?? []).map(readExcerpt), said);
    const change =
      kind === 'figure'
        ? writtenFigure(spec, title, part, input)
        : { value: null, reason: '', body: writtenWords(kind, part, input, excerptsOf(part)) };
    const version = await writePart(tx, report.id, key, input.version, { ...change, by: actor.id, at: now });
    if (version === undefined) await refuseChanged((await findPart(tx, report.id, key))?.editedBy);
    if (spec.source?.kind === 'typed')
      await shareTyped(tx, report, stored.form, spec.source.figure, change.value);
    audit({ subject: `report:${report.id}`, detail: { part: key } });
    const written = await findPart(tx, report.id, key);
    const name = await personName(tx, actor.id);
    return viewOf(written ?? part, excerptsOf(written ?? part), () => name);

    async function refuseChanged(by: string | null | undefined): Promise<never> {
      const who = by ? await personName(tx, by) : 'Người khác';
      throw new Refusal('reports.changed_meanwhile', { who, part: title });
    }
  },
});
