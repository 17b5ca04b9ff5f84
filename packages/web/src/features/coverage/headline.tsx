import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import {
  type BoardIndicator,
  distanceText,
  forecastText,
  isRate,
  percentText,
  reachedOf,
  valueText,
} from './figure-text.ts';
import { FigureButton } from './figure-button.tsx';

interface Props {
  readonly line: CoverageLine;
  readonly indicator: BoardIndicator;
  /** Month of the board: in December nothing is forecast any more. */
  readonly month: string;
  /** Share of those due to pay again who stayed, in percent. */
  readonly retention: CoverageLine | undefined;
  readonly onOpen: () => void;
}

/** One sentence that says where the unit stands, and the few numbers behind it. */
export function Headline({ line: given, indicator, month, retention, onOpen }: Props) {
  const { t } = useTranslation('coverage');
  const line = given.forecast !== null && given.forecast.month > month ? given : { ...given, forecast: null };
  const { target, forecast, expected, value } = line;
  const pace = expected === null || value === null ? null : value - expected;
  return (
    <section className="headline" aria-label={t('headline.label')}>
      <HeadlineSentence line={line} indicator={indicator} />
      <Figures>
        <FigureButton onPress={onOpen}>
          <Figure
            value={valueText(reachedOf(line, indicator), indicator)}
            label={t('headline.reached')}
            note={
              isRate(indicator) &&
              t(line.denominatorEstimated ? 'headline.ofEstimated' : 'headline.ofPeople', {
                people: formatKnown(value),
                whole: formatKnown(line.denominator),
              })
            }
          />
        </FigureButton>
        <Figure
          value={target === null ? '–' : valueText(target.value, indicator)}
          label={t('headline.target', { year: target?.year ?? '' })}
          note={
            target === null
              ? t('headline.noTarget')
              : isRate(indicator) && t('headline.asPeople', { people: formatKnown(target.people) })
          }
        />
        <Figure
          value={formatKnown(line.missing)}
          tone={line.missing === null ? 'plain' : line.missing > 0 ? 'amber' : 'green'}
          label={t('headline.missing')}
          note={line.distance !== null && distanceNote(distanceText(line.distance, indicator))}
        />
        <Figure
          value={pace === null ? '–' : formatKnown(Math.abs(pace))}
          tone={pace === null ? 'plain' : pace < 0 ? 'amber' : 'green'}
          label={pace !== null && pace >= 0 ? t('headline.ahead') : t('headline.behind')}
          note={
            pace === null ? t('headline.noPace') : t('headline.expected', { people: formatKnown(expected) })
          }
        />
        <Figure
          value={forecastText(forecast, 'mid', indicator)}
          label={t('headline.forecast')}
          note={
            forecast === null
              ? t('headline.noForecast')
              : `${forecastText(forecast, 'low', indicator)} – ${forecastText(forecast, 'high', indicator)}`
          }
        />
        {retention !== undefined && (
          <Figure
            value={percentText(retention.rate)}
            label={t('headline.retention')}
            note={t('headline.retentionNote', {
              stayed: formatKnown(retention.value),
              due: formatKnown(retention.denominator),
            })}
          />
        )}
      </Figures>
    </section>
  );

  function distanceNote(text: string): string {
    return isRate(indicator) ? t('headline.points', { points: text }) : text;
  }
}

/** The page in ten seconds: reached or how many are missing, ahead or behind, and what the year's end will be. */
function HeadlineSentence({ line, indicator }: Pick<Props, 'line' | 'indicator'>) {
  const { t } = useTranslation('coverage');
  const reached = reachedOf(line, indicator);
  if (reached === null) return <p className="headline__sentence">{t('sentence.nothing')}</p>;
  const verdict = line.forecast?.reaches ?? null;
  return (
    <p className="headline__sentence">
      {t('sentence.reached', { name: indicator.name, value: valueText(reached, indicator) })}{' '}
      {line.target !== null &&
        (line.missing === 0
          ? t('sentence.done', { target: valueText(line.target.value, indicator) })
          : t('sentence.missing', {
              target: valueText(line.target.value, indicator),
              people: formatKnown(line.missing),
            }))}{' '}
      {verdict !== null && t(`sentence.forecast.${verdict}`)}{' '}
      {line.estimated && <Badge tone="amber">{t('estimated')}</Badge>}
    </p>
  );
}
