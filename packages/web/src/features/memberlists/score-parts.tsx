import type { ListEntry } from '@ansinh/contract/memberlists/memberlists.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';

interface Props {
  readonly parts: NonNullable<ListEntry['reasons']['parts']>;
  readonly score: number;
}

/** The points of an estimate, part by part, labelled as one. */
export function ScoreParts({ parts, score }: Props) {
  const { t } = useTranslation('memberlists');
  return (
    <section className="lists-score" aria-label={t('score.title')}>
      <h3 className="lists-why__heading">
        {t('score.title')} <Badge tone="amber">{t('score.estimate')}</Badge>
      </h3>
      <ul className="lists-score__parts">
        {Object.entries(parts).map(([part, points]) => (
          <li key={part}>
            <span>{t(`part.${part}` as 'part.household')}</span>
            <span>{t('score.points', { points: formatNumber(points) })}</span>
          </li>
        ))}
        <li className="lists-score__sum">
          <span>{t('score.sum')}</span>
          <span>{t('score.points', { points: formatNumber(score) })}</span>
        </li>
      </ul>
      <p className="muted">{t('score.note')}</p>
    </section>
  );
}
