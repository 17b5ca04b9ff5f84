import { listOccurrencesEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useCall } from '../../lib/use-call.ts';

const SHOWN = 4;

/** The days a confirmed duty falls due next, as the calendar holds them. */
export function NextDates({ dutyId }: { readonly dutyId: string }) {
  const { t } = useTranslation('regulations');
  const next = useCall(
    listOccurrencesEndpoint,
    { query: { duty: dutyId, dueFrom: dayInVietnam(), limit: 200 } },
    { enabled: useMay('obligations.read') },
  );
  const days = [...new Set(next.data?.items.flatMap(({ due }) => due ?? []))].slice(0, SHOWN);
  if (days.length === 0) return null;
  return (
    <>
      <dt>{t('duty.next')}</dt>
      <dd>
        {days.map((day) => formatDate(day)).join(', ')}{' '}
        <Link to="/nhiem-vu" search={{ duty: dutyId }}>
          {t('duty.occurrences')}
        </Link>
      </dd>
    </>
  );
}
