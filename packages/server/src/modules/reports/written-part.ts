import type { CallInput } from '@ansinh/contract/platform/endpoint';
import type { savePartEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { cleanedText } from '@ansinh/domain/documents';
import {
  checkFigure,
  editedExcerpts,
  excerptKey,
  type Excerpt,
  type ReportPartSpec,
} from '@ansinh/domain/reports';
import { formatNumber } from '@ansinh/vietnamese/number-format';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { PartBody, PartChange, StoredPart } from './db/parts.repo.ts';
import { readExcerpt, storedExcerpt } from './stored-excerpt.ts';

type Written = CallInput<typeof savePartEndpoint>['body'];

/** Returns what is kept of a figure a person wrote. The number the system found is no override. */
export function writtenFigure(
  { unit = '' }: ReportPartSpec,
  title: string,
  { found, provenance }: StoredPart,
  { value = null, reason = '' }: Pick<Written, 'value' | 'reason'>,
): Pick<PartChange, 'value' | 'reason' | 'body'> {
  if (value === null || value === found) return { value: null, reason: '', body: null };
  // A number next to the one the system found is measured by that, and its reason says why.
  const beside = found === null ? provenance?.beside : undefined;
  // Reports of a first half have none of the half before: the same half a year ago then.
  const before = beside?.before ?? beside?.yearBefore ?? null;
  orRefuse(checkFigure({ part: title, unit, value, before, reason }));
  if (found !== null && reason.trim() === '')
    throw new Refusal('reports.override_reason_needed', { part: title, found: formatNumber(found) });
  return { value, reason: reason.trim(), body: null };
}

/**
 * Returns the words of a section without what pasting leaves behind. What is not written stays; of the `collected` words as they were shown, what
 * a person made of them is kept, with who said them and what.
 */
export function writtenWords(
  kind: 'text' | 'issues',
  { body }: StoredPart,
  { text, issues, excerpts }: Pick<Written, 'text' | 'issues' | 'excerpts'>,
  collected: readonly Excerpt[],
): PartBody {
  const { excerpts: _given, ...kept } = body ?? {};
  const changed = new Map((excerpts ?? []).map((one) => [excerptKey(one), one]));
  const shown = collected.map((one) => {
    const edited = changed.get(excerptKey(one));
    return edited ? { ...one, text: cleanedText(edited.text), used: edited.used, changed: false } : one;
  });
  return {
    ...kept,
    ...(text === undefined ? {} : { text: cleanedText(text) }),
    ...(kind === 'issues' && issues
      ? {
          issues: issues.map(({ theme, difficulty, proposal = '' }) => ({
            theme,
            difficulty: cleanedText(difficulty),
            proposal: cleanedText(proposal),
          })),
        }
      : {}),
    ...(excerpts
      ? { edited: editedExcerpts((kept.edited ?? []).map(readExcerpt), shown).map(storedExcerpt) }
      : {}),
  };
}
