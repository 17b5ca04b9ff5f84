import type { PupilRow } from '@ansinh/contract/pupils/pupils.schemas';
import { CircleCheckBig, CircleHelp, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<PupilRow['state'], BadgeLook>> = {
  insured: { icon: CircleCheckBig, tone: 'green' },
  waiting: { icon: Hourglass, tone: 'action' },
  missing: { icon: CircleHelp, tone: 'red' },
};

/** Where a pupil stands and why, by shape, word and colour. */
export function StandingMark({ pupil }: { readonly pupil: PupilRow }) {
  const { t } = useTranslation('pupils');
  const { why, insuredUntil, insuredFrom, cardReturned } = pupil;
  const later = why === 'card' && insuredFrom !== null;
  return (
    <>
      <Badge {...MARKS[pupil.state]}>{t(`why.${why}`)}</Badge>{' '}
      <span className="muted">
        {why === 'ended' && formatDate(insuredUntil)}
        {later && t('validFrom', { date: formatDate(insuredFrom) })}
        {cardReturned}
      </span>
    </>
  );
}
