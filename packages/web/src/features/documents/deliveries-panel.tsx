import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Where a document went and who has registered it. */
export function DeliveriesPanel({ deliveries }: Pick<DocumentDetail, 'deliveries'>) {
  const { t } = useTranslation('documents');
  return (
    <Panel title={t('deliveries.title')}>
      <ul className="document-deliveries">
        {deliveries.map(({ agency, sentAt, receivedAt, incomingNumber }) => (
          <li key={agency.id}>
            <strong>{agency.name}</strong>
            <span>{t('deliveries.sent', { at: formatDateTime(sentAt) })}</span>
            {receivedAt === null ? (
              <Badge tone="amber">{t('deliveries.waiting')}</Badge>
            ) : (
              <Badge tone="green">
                {t('deliveries.received', { at: formatDateTime(receivedAt), number: incomingNumber ?? 0 })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {deliveries.some(({ simulated }) => simulated) && (
        <p className="documents-note">{t('deliveries.simulated')}</p>
      )}
    </Panel>
  );
}
