import { isDeepStrictEqual } from 'node:util';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { setAsideBy } from '../db/settlements.repo.ts';
import { changedSections } from './changed-sections.ts';
import {
  CONTENT,
  keptBasis,
  keptFigures,
  keptSources,
  writeBody,
  writeFigures,
} from './db/collected-parts.repo.ts';
import { expectedAgencies, sentFigures, sentHeads, sentReports } from './db/sent-reports.repo.ts';
import { gatherFigure } from './gather-figure.ts';
import { gatheredCells, indexed, sharesOf, type Shares } from './gathered-figures.ts';
import { basisOf, carryingOutNow, contentNow, type ReadableReport } from './kept-content.ts';
import { asTheyCount } from './set-aside.ts';

/** A report that is being written. */
export type CollectingReport = ReadableReport & { readonly id: string };

/**
 * Brings a report that is being written up to what has come in: gathered figures, whose words are collected, tables by agency and how the
 * regulation is kept. Returns the keys of the parts that changed; what a person wrote stays. A form that collects nothing changes nothing.
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
  const reportIds = heads.map(({ reportId }) => reportId);
  const setAside = collects ? await setAsideBy(tx, report.agencyId, reportIds) : [];
  const basis = basisOf(form, heads, expected, setAside);
  if (kept?.basis === basis) {
    if (!isDeepStrictEqual(kept.carryingOut, carried))
      await writeBody(tx, report.id, CONTENT, { carryingOut: carried });
    return [];
  }
  const stated = indexed(await sentReports(tx, heads), await sentFigures(tx, heads));
  const sent = asTheyCount(stated, setAside);
  const cells = gatheredCells(form);
  const shares = new Map([...cells].map(([key, source]) => [key, sharesOf(source, sent)]));
  const content = await contentNow(tx, form, sent, shares, expected, setAside, today);
  const words = await changedSections(tx, form, await keptSources(tx, report.id), content.sources);
  const figures = await gatherAnew(tx, report.id, cells, shares);
  await writeBody(tx, report.id, CONTENT, { ...content, carryingOut: carried, basis });
  return [...figures, ...words];
}

/** Writes the gathered numbers that are not as they are kept and returns their keys. */
async function gatherAnew(
  tx: Tx,
  reportId: string,
  cells: ReturnType<typeof gatheredCells>,
  shares: ReadonlyMap<string, Shares>,
): Promise<string[]> {
  const kept = new Map((await keptFigures(tx, reportId, [...cells.keys()])).map((one) => [one.key, one]));
  const changed = [...cells].flatMap(([key, source]) => {
    const of = shares.get(key);
    if (!of) return [];
    const { value, provenance } = gatherFigure(source, of);
    const before = kept.get(key);
    const isSame = before?.found === value && before.provenance?.text === provenance.text;
    return isSame ? [] : [{ key, found: value, provenance }];
  });
  await writeFigures(tx, reportId, changed);
  return changed.map(({ key }) => key);
}
