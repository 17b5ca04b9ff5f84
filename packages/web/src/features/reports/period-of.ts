import { currentLanguage } from '../../lib/language.ts';
import { periodText } from '../../lib/period-text.ts';

/** Returns a round's period as it is read: as the regulation's people write it, or in English. */
export function periodOf({
  periodKey,
  periodLabel,
}: {
  readonly periodKey: string;
  readonly periodLabel: string;
}): string {
  return currentLanguage() === 'en' ? periodText(periodKey) : periodLabel;
}
