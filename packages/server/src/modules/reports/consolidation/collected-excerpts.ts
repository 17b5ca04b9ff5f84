import { mergeExcerpts, type Excerpt, type ReportForm, type ReportState } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredPart } from '../db/parts.repo.ts';
import { readExcerpt } from '../stored-excerpt.ts';
import { contentOf } from './kept-content.ts';
import { collectingSections, sentWords } from './sent-words.ts';

/**
 * Returns the words a report of the own agency collects, by section. While it is written they are what the reports it rests on say, as people left
 * them; from the approver on they are what he was given.
 */
export async function collectedExcerpts(
  tx: Tx,
  { state }: { readonly state: ReportState },
  form: ReportForm,
  parts: readonly StoredPart[],
): Promise<ReadonlyMap<string, readonly Excerpt[]>> {
  const sections = collectingSections(form);
  const bodies = new Map(parts.map(({ key, body }) => [key, body]));
  const isWritten = state === 'draft' || state === 'returned';
  const words = isWritten ? await sentWords(tx, sections, contentOf(parts)?.sources ?? []) : new Map();
  return new Map(
    sections.map(({ code }) => {
      const { edited = [], excerpts = [] } = bodies.get(code) ?? {};
      return [
        code,
        isWritten ? mergeExcerpts(edited.map(readExcerpt), words.get(code) ?? []) : excerpts.map(readExcerpt),
      ];
    }),
  );
}
