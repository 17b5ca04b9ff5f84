import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import type { Certainty } from '../../ui/certainties.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';

interface Props {
  readonly counts: { readonly waiting: number; readonly overdue: number; readonly returned: number };
  readonly terms: readonly {
    readonly kind: 'card' | 'book';
    readonly days: number;
    readonly basis: string;
    readonly certainty: Certainty;
  }[];
}

/** What waits, what is late, what came back, and the term the law gives. */
export function CardCounts({ counts, terms }: Props) {
  const { t } = useTranslation('cards');
  return (
    <Figures>
      <Link to="/the-so" search={{ state: 'overdue' }} className="figure-link">
        <Figure value={formatNumber(counts.overdue)} label={t('count.overdue')} tone="red" />
      </Link>
      <Link to="/the-so" search={{ state: 'requested' }} className="figure-link">
        <Figure value={formatNumber(counts.waiting)} label={t('count.waiting')} />
      </Link>
      <Link to="/the-so" search={{ state: 'returned' }} className="figure-link">
        <Figure value={formatNumber(counts.returned)} label={t('count.returned')} tone="amber" />
      </Link>
      {terms.map(({ kind, days, basis, certainty }) => (
        <Figure
          key={kind}
          value={t('term.days', { count: days })}
          label={t(`term.${kind}`)}
          note={
            <>
              {basis} {certainty !== 'verified' && <CertaintyMark certainty={certainty} />}
            </>
          }
        />
      ))}
    </Figures>
  );
}
