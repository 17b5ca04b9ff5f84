import type { Pair } from '@ansinh/contract/people/pairs.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { birthText } from '../../lib/birth-text.ts';

/** Why a pair has its score: each field in words with what it adds or takes away, and the other people it might be. */
export function PairReasons({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('people');
  if (pair.evidence.length === 0) return null;
  return (
    <div className="pair-why">
      <section>
        <h3 className="pair-why__title">{t('review.why')}</h3>
        <ul className="pair-why__list">
          {pair.evidence.map(({ field, weight, text }) => (
            <li key={field} data-sign={weight < 0 ? 'against' : 'for'}>
              <span className="pair-why__weight">{signed(weight)}</span> {text}
            </li>
          ))}
        </ul>
        <p className="muted">{t('review.sum', { score: signed(pair.score) })}</p>
      </section>
      {pair.rivals.length > 0 && (
        <section>
          <h3 className="pair-why__title">{t('review.rivals')}</h3>
          <ul className="pair-why__list">
            {pair.rivals.map((rival) => (
              <li key={rival.id}>
                <span className="pair-why__weight">{signed(rival.score)}</span>{' '}
                <span>
                  <Link to="/so-nguoi/$id" params={{ id: rival.id }}>
                    {rival.fullName}
                  </Link>{' '}
                  <span className="muted">
                    {[birthText(rival.birth, rival.birthPrecision), rival.communeName]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A weight in bits with its sign: "+11,2", "−0,4". */
function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${formatNumber(Math.abs(weight), 1)}`;
}
