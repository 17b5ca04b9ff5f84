import type { ReportForm, SentWords } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { keptSources } from './db/collected-parts.repo.ts';
import { collectingSections, sentWords } from './sent-words.ts';

/** Returns the words that a section of a report being written collects, from the reports it rests on; none of any other part. */
export async function wordsOfSection(
  tx: Tx,
  report: { readonly id: string },
  form: ReportForm,
  key: string,
): Promise<readonly SentWords[]> {
  const sections = collectingSections(form).filter(({ code }) => code === key);
  if (sections.length === 0) return [];
  const sources = (await keptSources(tx, report.id)) ?? [];
  return (await sentWords(tx, sections, sources)).get(key) ?? [];
}
