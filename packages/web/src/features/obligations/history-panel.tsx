import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { EventList } from './event-list.tsx';

/** The time line of an occurrence. */
export function HistoryPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  return (
    <Panel title={t('history.title')}>
      {occurrence.events.length === 0 ? (
        <p className="muted">{t('history.empty')}</p>
      ) : (
        <EventList events={occurrence.events} />
      )}
    </Panel>
  );
}
