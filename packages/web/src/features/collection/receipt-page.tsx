import type { ReceiptDetail } from '@ansinh/contract/collection/receipts.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { Ban, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatMoney } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useReceipt } from './collection.queries.ts';
import { ReceiptPaper } from './receipt-paper.tsx';
import { ReceiptStateMark } from './receipt-state.tsx';
import { VoidReceiptForm } from './void-receipt.form.tsx';
import './collection.css';

/** One receipt as it is printed, and what became of it. */
export function ReceiptPage() {
  const { t } = useTranslation('collection');
  const { id } = useParams({ strict: false });
  const receipt = useReceipt(id ?? '');
  if (receipt.data) return <Body receipt={receipt.data} />;
  return (
    <>
      <PageHeader title={t('receipts.one')} />
      {receipt.isPending && <Skeleton lines={12} />}
      {receipt.isError && <ErrorState error={receipt.error} onRetry={() => void receipt.refetch()} />}
    </>
  );
}

function Body({ receipt }: { readonly receipt: ReceiptDetail }) {
  const { t } = useTranslation('collection');
  const actorName = useActorName();
  const [isVoiding, setVoiding] = useState(false);
  return (
    <>
      <PageHeader
        title={t('receipts.number', { number: receipt.number })}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/bien-lai">{t('receipts.title')}</Link> }]} />
        }
        meta={
          <>
            <ReceiptStateMark state={receipt.state} />
            <span>{[receipt.agency.name, receipt.unit.name].join(' · ')}</span>
          </>
        }
        actions={
          <>
            <Button icon={Printer} onPress={() => window.print()}>
              {t('receipts.print')}
            </Button>
            {receipt.abilities.includes('void') && (
              <Button kind="danger" icon={Ban} onPress={() => setVoiding(true)}>
                {t('void.open')}
              </Button>
            )}
          </>
        }
      />
      {receipt.voidedAt !== null && (
        <Callout tone="red">
          {t('void.said', {
            day: formatDate(receipt.voidedAt),
            who: actorName(receipt.voidedBy ?? ''),
            reason: receipt.voidReason ?? '',
          })}
        </Callout>
      )}
      {receipt.withoutContract && <Callout tone="amber">{t('receipts.withoutContract')}</Callout>}
      {receipt.paid !== receipt.tariff && (
        <Callout tone="amber">
          {t('receipts.differs', {
            paid: formatMoney(receipt.paid),
            tariff: formatMoney(receipt.tariff),
            reason: receipt.differenceReason,
          })}
        </Callout>
      )}
      <ReceiptPaper receipt={receipt} />
      <div className="no-print">
        <Panel title={t('receipts.course')}>
          <KeyValues
            pairs={[
              { name: t('receipts.writtenAt'), value: formatDateTime(receipt.issuedAt) },
              { name: t('receipts.receivedAt'), value: formatDateTime(receipt.receivedAt) },
              { name: t('receipts.by'), value: actorName(receipt.createdBy) },
              ...receipt.remittances.map(({ id, level, paidOn }) => ({
                name: t(`level.${level === 'organisation' ? 'organisation' : 'collector'}`),
                value: (
                  <Link to="/bien-lai/nop-tien/$id" params={{ id }}>
                    {formatDate(paidOn)}
                  </Link>
                ),
              })),
            ]}
          />
        </Panel>
      </div>
      {isVoiding && <VoidReceiptForm receipt={receipt} onClose={() => setVoiding(false)} />}
    </>
  );
}
