import { FIGURE_FLAGS } from '@ansinh/contract/coverage/figure-flags';
import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { useFigureWords } from './use-figure-words.ts';

/** What may be odd about the saved figures, each with its unit and series; estimates say so at the head of the page. */
export function FlaggedFigures({
  figures,
  units,
  series,
}: Pick<SubmissionDetail, 'figures' | 'units' | 'series'>) {
  const { t } = useTranslation('coverage');
  const { flagText } = useFigureWords();
  const nameOf = new Map([
    ...units.map(({ key, name }) => [key, name] as const),
    ...series.map(({ code, name }) => [code, name] as const),
  ]);
  const lines = figures.flatMap((figure) =>
    figure.flags
      .filter(({ code }) => code !== 'estimated')
      .map((flag) => ({
        key: `${figure.unit} ${figure.series} ${flag.code}`,
        weight: FIGURE_FLAGS[flag.code].weight,
        text: `${nameOf.get(figure.unit) ?? ''}, ${nameOf.get(figure.series) ?? ''}: ${flagText(flag)}`,
      })),
  );
  if (lines.length === 0) return null;
  return (
    <Panel title={t('column.flags')} aside={t('editor.flagged', { count: lines.length })}>
      <ul className="flagged">
        {lines.map(({ key, weight, text }) => (
          <li key={key} className={`flagged__one flagged__one--${weight}`}>
            {text}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
