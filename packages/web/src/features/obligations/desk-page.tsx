import type { Desk } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { CalendarDays, Coffee } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DESK_HEAPS, heapSearch, HEAP_TONES } from './desk-heaps.ts';
import { DeskFindings } from './desk-findings.tsx';
import { DeskHeap } from './desk-heap.tsx';
import { useDesk } from './obligations.queries.ts';
import { UnresolvedNote } from './unresolved-note.tsx';
import '../../ui/button.css';
import './desk.css';

/** The start page: what the person's agency has to do now. */
export function DeskPage() {
  const { t } = useTranslation('obligations');
  const desk = useDesk();
  return (
    <>
      <PageHeader
        title={t('desk.title')}
        {...(desk.data ? { asOf: desk.data.on } : {})}
        actions={
          <Link to="/lich" className="button button--secondary">
            <CalendarDays size={16} aria-hidden />
            {t('desk.calendar')}
          </Link>
        }
      />
      {desk.isPending && <Skeleton lines={10} />}
      {desk.isError && <ErrorState error={desk.error} onRetry={() => void desk.refetch()} />}
      {desk.data && <DeskContent desk={desk.data} />}
    </>
  );
}

function DeskContent({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('obligations');
  const filled = DESK_HEAPS.filter((heap) => desk[heap].count > 0);
  return (
    <div className="desk">
      <UnresolvedNote />
      <Figures>
        {DESK_HEAPS.map((heap) => (
          <Link key={heap} to="/nhiem-vu" search={heapSearch(heap, desk.on)} className="figure-link">
            <Figure
              value={formatNumber(desk[heap].count)}
              label={t(`desk.heap.${heap}`)}
              tone={desk[heap].count > 0 ? HEAP_TONES[heap] : 'plain'}
            />
          </Link>
        ))}
      </Figures>
      <DeskFindings />
      {filled.map((heap) => (
        <DeskHeap key={heap} heap={heap} desk={desk} />
      ))}
      {filled.length === 0 && (
        <EmptyState
          icon={Coffee}
          title={t('desk.empty.title')}
          action={
            <Link to="/nhiem-vu" className="button button--secondary">
              {t('desk.empty.all')}
            </Link>
          }
        >
          {t('desk.empty.text')}
        </EmptyState>
      )}
    </div>
  );
}
