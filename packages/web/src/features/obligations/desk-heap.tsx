import type { Desk } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { heapSearch, type DeskHeapName } from './desk-heaps.ts';
import { WorkLine } from './work-line.tsx';

/** One heap of the desk: its first lines and the way to all of them. */
export function DeskHeap({ heap, desk }: { readonly heap: DeskHeapName; readonly desk: Desk }) {
  const { t } = useTranslation('obligations');
  const { items, count } = desk[heap];
  const isMine = heap !== 'toAccept' && heap !== 'myParts';
  return (
    <Panel
      title={t(`desk.heap.${heap}`)}
      aside={
        count > items.length && (
          <Link to="/nhiem-vu" search={heapSearch(heap, desk.on)}>
            {t('desk.seeAll', { count })}
          </Link>
        )
      }
    >
      <ul className="work-lines">
        {items.map((row) => (
          <WorkLine key={row.id} row={row} showLead={!isMine} part={heap === 'myParts'} />
        ))}
      </ul>
    </Panel>
  );
}
