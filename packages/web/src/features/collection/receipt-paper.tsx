import type { ReceiptDetail } from '@ansinh/contract/collection/receipts.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '../../lib/format.ts';
import { monthDigits } from './counts-search.ts';
import { useReceiptWords } from './use-receipt-words.ts';

/** A receipt on paper: who paid what for whom, in figures and words. */
export function ReceiptPaper({ receipt }: { readonly receipt: ReceiptDetail }) {
  const { t } = useTranslation('collection');
  const { schemeText, groupText } = useReceiptWords();
  const { lines, scheme } = receipt;
  return (
    <article className="receipt-paper" aria-label={t('receipts.one')}>
      <div className="receipt-paper__head">
        <span>{receipt.agency.name}</span>
        <strong>{receipt.number}</strong>
      </div>
      <h2 className="receipt-paper__title">{t('paper.title')}</h2>
      <dl className="receipt-paper__rows">
        <dt>{t('column.payer')}</dt>
        <dd>
          {receipt.payerName}
          {receipt.communeName !== null && `, ${receipt.communeName}`}
        </dd>
        <dt>{t('column.for')}</dt>
        <dd>
          {schemeText(scheme)}, {groupText(scheme, receipt.group).toLowerCase()}
        </dd>
        <dt>{t('paper.period')}</dt>
        <dd>{t('paper.from', { count: receipt.months, month: monthDigits(receipt.fromMonth) })}</dd>
        {receipt.income !== null && (
          <>
            <dt>{t('write.income')}</dt>
            <dd>{formatMoney(receipt.income)}</dd>
          </>
        )}
      </dl>
      <table>
        <thead>
          <tr>
            <th>{t('paper.at')}</th>
            <th>{t('paper.person')}</th>
            <th>{t('paper.order')}</th>
            <th>{t('paper.kind')}</th>
            <th className="receipt-paper__number">{t('paper.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ position, name, order, participation, paid }) => (
            <tr key={position}>
              <td>{position}</td>
              <td>{name}</td>
              <td>{scheme === 'BHYT' ? order : '–'}</td>
              <td>{t(`participation.${participation}`)}</td>
              <td className="receipt-paper__number">{formatMoney(paid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="receipt-paper__rows">
        <dt>{t('column.paid')}</dt>
        <dd>
          <strong>{formatMoney(receipt.paid)}</strong>
        </dd>
        <dt>{t('paper.words')}</dt>
        <dd lang="vi">{receipt.inWords}</dd>
        {receipt.stateSupport > 0 && (
          <>
            <dt>{t('paper.state')}</dt>
            <dd>{formatMoney(receipt.stateSupport)}</dd>
          </>
        )}
        {receipt.provinceSupport > 0 && (
          <>
            <dt>{t('paper.province')}</dt>
            <dd>{formatMoney(receipt.provinceSupport)}</dd>
          </>
        )}
        <dt>{t('column.issued')}</dt>
        <dd>{formatDate(receipt.issuedOn)}</dd>
      </dl>
      <div className="receipt-paper__signs">
        <span>{t('paper.payerSign')}</span>
        <span>
          {t('paper.collectorSign')}
          <span className="receipt-sub">{receipt.unit.name}</span>
        </span>
      </div>
    </article>
  );
}
