import { CALCULATOR_NOTES, figureName } from '@ansinh/contract/calculator/calculator.words';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Figure, Note } from './calculator.queries.ts';
import { figureValue } from './figure-text.ts';

/** The basis of every figure with how sure it is, and what the calculation does not know. */
export function BasisPanel({
  figures,
  notes,
}: {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}) {
  const { t } = useTranslation('calculator');
  const language = currentLanguage();
  return (
    <Panel title={t('basis')}>
      <ul className="basis-list">
        {figures.map((figure) => (
          <li key={`${figure.name} ${figure.from}`} className="basis-list__one">
            <span className="basis-list__name">{figureName(figure.name, language)}</span>
            <span className="basis-list__value">{figureValue(figure)}</span>
            <span className="basis-list__source">
              {figure.basis}
              {' · '}
              {figure.to === null
                ? t('since', { from: formatDate(figure.from) })
                : t('between', { from: formatDate(figure.from), to: formatDate(figure.to) })}
            </span>
            <CertaintyMark certainty={figure.certainty} />
          </li>
        ))}
      </ul>
      <h3 className="calculator__subtitle">{t('notes')}</h3>
      <ul className="calculator__notes">
        {notes.map((note) => (
          <li key={note}>{CALCULATOR_NOTES[note][language]}</li>
        ))}
      </ul>
    </Panel>
  );
}
