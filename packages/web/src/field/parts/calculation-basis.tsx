import { CALCULATOR_NOTES, CERTAINTY_WORDS, figureName } from '@ansinh/contract/calculator/calculator.words';
import type { fieldHouseholdHealth } from '@ansinh/contract/outreach/field-calculator';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { classNames } from '../../ui/class-names.ts';

type Answer = Extract<ReturnType<typeof fieldHouseholdHealth>, { ok: true }>['value'];

/** Where every figure of a calculation comes from and how sure it is, and what the calculation does not know. */
export function CalculationBasis({ figures, notes }: Pick<Answer, 'figures' | 'notes'>) {
  const { t } = useTranslation('field');
  const language = currentLanguage();
  return (
    <details className="field-card field-basis">
      <summary>{t('calculator.basis', { count: figures.length })}</summary>
      <ul>
        {figures.map((figure) => (
          <li key={`${figure.name} ${figure.from}`}>
            <p>
              {figureName(figure.name, language)}: <strong>{valueText(figure)}</strong>
            </p>
            <p className="field-basis__source">
              {figure.basis} · {t('calculator.since', { from: formatDate(figure.from) })} ·{' '}
              <span className={classNames(figure.certainty === 'unverified' && 'field-basis__unsure')}>
                {CERTAINTY_WORDS[figure.certainty][language]}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <h3>{t('calculator.notes')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{CALCULATOR_NOTES[note][language]}</li>
        ))}
      </ul>
    </details>
  );
}

function valueText({ value, unit }: Answer['figures'][number]): string {
  const number = Number(value);
  if (unit.startsWith('VND')) return formatMoney(number);
  if (number > 1) return formatNumber(number);
  return percentText(number);
}

/** Returns a share as a percentage without idle zeros. */
export function percentText(share: number): string {
  const rounded = Number((share * 100).toFixed(3));
  return `${formatNumber(rounded, String(rounded).split('.')[1]?.length ?? 0)}%`;
}
