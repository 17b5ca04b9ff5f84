import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format.ts';

/** Twelve small bars, January first, each with its share of the year's growth for those who hover or listen. */
export function CurveBars({ weights }: { readonly weights: readonly number[] }) {
  const { t } = useTranslation('indicators');
  const all = weights.reduce((sum, one) => sum + one, 0);
  const most = Math.max(...weights, 1);
  return (
    <ol className="curve-bars">
      {weights.map((weight, index) => {
        const text = t('curve.month', {
          month: index + 1,
          share: formatShare(all === 0 ? 0 : weight / all),
        });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the twelve months never move
          <li key={index} className="curve-bars__month" title={text}>
            <span className="curve-bars__bar" style={{ blockSize: `${String((weight / most) * 100)}%` }} />
            <span className="visually-hidden">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
