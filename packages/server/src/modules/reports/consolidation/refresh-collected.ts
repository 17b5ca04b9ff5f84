import { isDeepStrictEqual } from 'node:util';
import { mergeExcerpts, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { CONTENT_KEY, contentNow, type ReadableReport } from './kept-content.ts';
import { keptParts, writeCollected, type CollectedPart, type KeptPart } from './db/collected-parts.repo.ts';
import { sentReports } from './db/sent-reports.repo.ts';
import { gatherFigure } from './gather-figure.ts';
import { gatheredCells, indexed, sharesOf } from './gathered-figures.ts';
import { collectingSections, sentWords } from './sent-words.ts';

/** A report that is being written. */
export type CollectingReport = ReadableReport & { readonly id: string };

/**
 * Brings a report that is being written up to what has come in: gathered figures, collected words, tables by agency and how the regulation is
 * kept. Returns the keys of the parts that changed; what a person wrote stays. A form that collects nothing changes nothing.
 */
export async function refreshCollected(
  tx: Tx,
  report: CollectingReport,
  form: ReportForm,
  today: string,
): Promise<string[]> {
  const collects = report.kind === 'consolidated';
  if (!collects && form.sections.every(({ kind }) => kind !== 'carrying-out')) return [];
  const sent = indexed(collects ? await sentReports(tx, report.roundId) : []);
  const content = await contentNow(tx, report, form, sent, today);
  const cells = gatheredCells(form);
  const sections = collectingSections(form);
  const keys = [...cells.keys(), ...sections.map(({ code }) => code), CONTENT_KEY];
  const kept = new Map((await keptParts(tx, report.id, keys)).map((part) => [part.key, part]));
  const figures = [...cells].map(([key, source]): CollectedPart => {
    const { value, provenance } = gatherFigure(source, sharesOf(source, sent));
    return { key, kind: 'figure', found: value, provenance, body: null };
  });
  const names = new Map(content.sources.map(({ agency }) => [agency.id, agency.name]));
  const words = sections.map((section): CollectedPart => {
    const before = kept.get(section.code)?.body;
    const { shown, aside } = mergeExcerpts(
      [...(before?.excerpts ?? []), ...(before?.aside ?? [])],
      sentWords(section, sent, (id) => names.get(id) ?? id),
    );
    const kind = section.kind === 'issues' ? 'issues' : 'text';
    return { key: section.code, kind, found: null, provenance: null, body: { excerpts: shown, aside } };
  });
  const beside: CollectedPart = {
    key: CONTENT_KEY,
    kind: 'text',
    found: null,
    provenance: null,
    body: content,
  };
  const changed = [...figures, ...words, beside].filter((part) => differs(part, kept.get(part.key)));
  await writeCollected(tx, report.id, changed);
  return changed.map(({ key }) => key).filter((key) => key !== CONTENT_KEY);
}

/** The body in the database may hold more (own words): only what is collected is compared. */
function differs(part: CollectedPart, kept: KeptPart | undefined): boolean {
  if (!kept) return true;
  const { found, provenance, body } = part;
  if (body === null) return found !== kept.found || !isDeepStrictEqual(provenance, kept.provenance);
  const before: Record<string, unknown> = { ...kept.body };
  return Object.entries(body).some(([field, value]) => !isDeepStrictEqual(value, before[field]));
}
