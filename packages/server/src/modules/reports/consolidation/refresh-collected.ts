import { isDeepStrictEqual } from 'node:util';
import { mergeExcerpts, type Excerpt, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { CONTENT_KEY } from './content-key.ts';
import {
  keptBasis,
  keptParts,
  writeCollected,
  type CollectedBody,
  type CollectedPart,
  type KeptPart,
} from './db/collected-parts.repo.ts';
import { expectedAgencies, sentHeads, sentReports } from './db/sent-reports.repo.ts';
import { gatherFigure } from './gather-figure.ts';
import { gatheredCells, indexed, sharesOf, type SentIndex } from './gathered-figures.ts';
import {
  basisOf,
  carryingOutNow,
  contentNow,
  type KeptContent,
  type ReadableReport,
} from './kept-content.ts';
import { collectingSections, sentWords } from './sent-words.ts';
import { readExcerpt, storedExcerpt, type StoredExcerpt } from '../stored-excerpt.ts';

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
  const kept = await keptBasis(tx, report.id);
  const carried = await carryingOutNow(tx, report, form, today);
  const heads = collects ? await sentHeads(tx, report.roundId) : [];
  const expected = collects ? await expectedAgencies(tx, report.roundId) : [];
  const basis = basisOf(form, heads, expected);
  if (kept?.basis === basis) {
    if (!isDeepStrictEqual(kept.carryingOut, carried))
      await writeCollected(tx, report.id, [contentPart({ carryingOut: carried })]);
    return [];
  }
  const sent = indexed(heads.length === 0 ? [] : await sentReports(tx, report.roundId));
  const content = await contentNow(tx, form, sent, expected, today);
  const names = new Map(content.sources.map(({ agency }) => [agency.id, agency.name]));
  const parts = await collectedParts(tx, report.id, form, sent, (id) => names.get(id) ?? id);
  await writeCollected(tx, report.id, [...parts, contentPart({ ...content, carryingOut: carried, basis })]);
  return parts.map(({ key }) => key);
}

function contentPart(body: Partial<KeptContent>): CollectedPart {
  return { key: CONTENT_KEY, kind: 'text', found: null, provenance: null, body };
}

/** Returns the parts that are not as they are kept. */
async function collectedParts(
  tx: Tx,
  reportId: string,
  form: ReportForm,
  sent: SentIndex,
  nameOf: (agencyId: string) => string,
): Promise<CollectedPart[]> {
  const cells = gatheredCells(form);
  const sections = collectingSections(form);
  const keys = [...cells.keys(), ...sections.map(({ code }) => code)];
  const kept = new Map((await keptParts(tx, reportId, keys)).map((part) => [part.key, part]));
  const figures = [...cells].map(([key, source]): CollectedPart => {
    const { value, provenance } = gatherFigure(source, sharesOf(source, sent));
    return { key, kind: 'figure', found: value, provenance, body: null };
  });
  const words = sections.map((section): CollectedPart => {
    const { excerpts = [], aside: set = [] } = kept.get(section.code)?.body ?? {};
    const { shown, aside } = mergeExcerpts(
      [...excerpts, ...set].map(readExcerpt),
      sentWords(section, sent, nameOf),
    );
    const kind = section.kind === 'issues' ? 'issues' : 'text';
    const body = { excerpts: shown.map(storedExcerpt), aside: aside.map(storedExcerpt) };
    return { key: section.code, kind, found: null, provenance: null, body };
  });
  return [...figures, ...words].filter((part) => differs(part, kept.get(part.key)));
}

/** A figure may hold more beside it, a body own words: only what is collected is compared. */
function differs({ found, provenance, body }: CollectedPart, kept: KeptPart | undefined): boolean {
  if (!kept) return true;
  if (body === null) return found !== kept.found || provenance?.text !== kept.provenance?.text;
  const { excerpts = [], aside = [] } = body as CollectedBody;
  return !areSame(excerpts, kept.body?.excerpts) || !areSame(aside, kept.body?.aside);
}

function areSame(some: readonly StoredExcerpt[], others: readonly StoredExcerpt[] = []): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => isSame(readExcerpt(one), others[at] && readExcerpt(others[at])))
  );
}

function isSame(one: Excerpt, other: Excerpt | undefined): boolean {
  return (
    one.reportId === other?.reportId &&
    one.revision === other.revision &&
    one.theme === other.theme &&
    one.agency.name === other.agency.name &&
    one.original === other.original &&
    one.text === other.text &&
    one.used === other.used &&
    one.changed === other.changed
  );
}
