import type { getRemittanceEndpoint } from '@ansinh/contract/collection/remittances.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatSigned } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReceiveForm } from './receive.form.tsx';
import { RemittanceStateMark } from './remittance-state.tsx';
import { useRemittance } from './remittances.queries.ts';
import { SettleDifferenceForm } from './settle-difference.form.tsx';
import './collection.css';

type Remittance = Answer<typeof getRemittanceEndpoint>;

/** One remittance with its receipts. */
export function RemittancePage() {
  const { t } = useTranslation('collection');
  const { id } = useParams({ strict: false });
  const remittance = useRemittance(id ?? '');
  if (remittance.data) return <Body remittance={remittance.data} />;
  return (
    <>
      <PageHeader title={t('remittance.one')} />
      {remittance.isPending && <Skeleton lines={10} />}
      {remittance.isError && (
        <ErrorState error={remittance.error} onRetry={() => void remittance.refetch()} />
      )}
    </>
  );
}

function Body({ remittance }: { readonly remittance: Remittance }) {
  const { t } = useTranslation('collection');
  const [asking, setAsking] = useState<'receive' | 'settle' | null>(null);
  const { difference, explanation, settlement, lateDays, bankLine } = remittance;
  return (
    <>
      <PageHeader
        title={t('remittance.of', { who: remittance.unit?.name ?? remittance.agency.name })}
        asOf={remittance.paidOn}
        breadcrumbs={
          <Breadcrumbs
            links={[{ id: 'list', link: <Link to="/bien-lai/nop-tien">{t('remittance.title')}</Link> }]}
          />
        }
        meta={
          <>
            <RemittanceStateMark state={remittance.state} />
            <span>{t(`level.${remittance.level}`)}</span>
            {lateDays > 0 && <Badge tone="red">{t('remittance.lateDays', { count: lateDays })}</Badge>}
          </>
        }
        actions={
          <>
            {remittance.abilities.includes('receive') && (
              <Button kind="primary" onPress={() => setAsking('receive')}>
                {t('receive.open')}
              </Button>
            )}
            {remittance.abilities.includes('settle') && (
              <Button kind="primary" onPress={() => setAsking('settle')}>
                {t('settle.open')}
              </Button>
            )}
            <Button icon={Printer} onPress={() => window.print()}>
              {t('receipts.print')}
            </Button>
          </>
        }
      />
      {difference !== 0 && (
        <Callout tone={settlement === '' ? 'red' : 'amber'}>
          {[
            t('remittance.differs', { difference: `${formatSigned(difference)} đ` }),
            explanation === '' ? '' : t('remittance.explained', { text: explanation }),
            settlement === '' ? t('remittance.open') : t('remittance.settled', { text: settlement }),
          ]
            .filter(Boolean)
            .join(' ')}
        </Callout>
      )}
      <KeyValues
        pairs={[
          { name: t('remittance.expected'), value: formatMoney(remittance.expected) },
          { name: t('remittance.amount'), value: formatMoney(remittance.amount) },
          { name: t('paper.words'), value: <span lang="vi">{remittance.inWords}</span> },
          {
            name: t('remittance.received2'),
            value: remittance.receivedAmount === null ? null : formatMoney(remittance.receivedAmount),
          },
          { name: t('remittance.reference'), value: remittance.bankReference },
          {
            name: t('remittance.bankLine'),
            value:
              bankLine === null
                ? null
                : `${formatDate(bankLine.bookedOn)} · ${bankLine.reference} · ${formatMoney(bankLine.amount)}`,
          },
        ]}
      />
      <Panel title={t('remittance.lines')}>
        <DataTable
          name="collection.remittance-lines"
          label={t('remittance.lines')}
          columns={[
            {
              id: 'number',
              header: t('column.number'),
              width: '11rem',
              cell: ({ receiptId, number, voided }) => (
                <>
                  <Link to="/bien-lai/$id" params={{ id: receiptId }}>
                    {number}
                  </Link>{' '}
                  {voided && <Badge tone="red">{t('state.voided')}</Badge>}
                </>
              ),
            },
            { id: 'issued', header: t('column.issued'), cell: ({ issuedOn }) => formatDate(issuedOn) },
            { id: 'payer', header: t('column.payer'), cell: ({ payerName }) => payerName },
            {
              id: 'amount',
              header: t('paper.amount'),
              numeric: true,
              cell: ({ amount }) => formatMoney(amount),
              sum: formatMoney(remittance.expected),
            },
          ]}
          rows={remittance.lines}
          rowKey={({ receiptId }) => receiptId}
          sumsLabel={t('receipts.sum')}
        />
      </Panel>
      {asking === 'receive' && <ReceiveForm remittance={remittance} onClose={() => setAsking(null)} />}
      {asking === 'settle' && (
        <SettleDifferenceForm remittance={remittance} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
