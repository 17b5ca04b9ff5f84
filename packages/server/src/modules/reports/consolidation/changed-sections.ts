import { isDeepStrictEqual } from 'node:util';
import type { ReportForm, SentWords } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { collectingSections, sentWords, type Speaker } from './sent-words.ts';

/**
 * Returns the codes of the sections whose words are not the same from other reports. Only reports that came, went or were sent again are read; of a
 * report that has collected nothing yet every section is new.
 */
export async function changedSections(
  tx: Tx,
  form: ReportForm,
  before: readonly Speaker[] | undefined,
  now: readonly Speaker[],
): Promise<string[]> {
  const sections = collectingSections(form);
  if (!before) return sections.map(({ code }) => code);
  const [gone, come] = [without(before, now), without(now, before)];
  const said = await sentWords(tx, sections, [...gone, ...come]);
  return sections
    .map(({ code }) => code)
    .filter((code) => {
      const words = said.get(code) ?? [];
      return !isDeepStrictEqual(saidBy(gone, words), saidBy(come, words));
    });
}

function without(some: readonly Speaker[], others: readonly Speaker[]): Speaker[] {
  const known = new Set(others.map(nameOf));
  return some.filter((one) => !known.has(nameOf(one)));
}

function saidBy(speakers: readonly Speaker[], words: readonly SentWords[]): unknown[] {
  const known = new Set(speakers.map(nameOf));
  return words
    .filter((one) => known.has(nameOf(one)))
    .map(({ reportId, theme, original }) => [reportId, theme, original]);
}

function nameOf({ reportId, revision }: Pick<Speaker, 'reportId' | 'revision'>): string {
  return `${reportId} ${revision}`;
}
