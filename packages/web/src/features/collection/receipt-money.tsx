import type { ReceiptTariff } from '@ansinh/contract/collection/receipts.schemas';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedReceipt } from './receipt-draft.ts';

interface Props {
  readonly typed: TypedReceipt;
  readonly onType: (typed: TypedReceipt) => void;
  readonly tariff: ReceiptTariff | undefined;
  readonly refused: ApiRefusal | null;
  readonly differs: boolean;
}

/** What is due by the law of the day beside what was taken; a difference asks for its reason. */
export function ReceiptMoney({ typed, onType, tariff, refused, differs }: Props) {
  const { t } = useTranslation('collection');
  return (
    <>
      {refused !== null && <Callout tone="red">{refusalText(refused)}</Callout>}
      {tariff && (
        <div className="receipt-due">
          <span>
            {t('write.due')} <strong>{formatMoney(tariff.total)}</strong>
          </span>
          {tariff.people.length > 1 && (
            <span>
              {tariff.people.map(({ order, amount }) => `${order}: ${formatMoney(amount)}`).join(' · ')}
            </span>
          )}
          {tariff.stateSupport > 0 && (
            <span>{t('write.state', { amount: formatMoney(tariff.stateSupport) })}</span>
          )}
          {tariff.provinceSupport > 0 && (
            <span>{t('write.province', { amount: formatMoney(tariff.provinceSupport) })}</span>
          )}
        </div>
      )}
      <TextField
        label={t('write.paid')}
        value={typed.paid ?? (tariff === undefined ? '' : formatNumber(tariff.total))}
        inputMode="numeric"
        onChange={(paid) => onType({ ...typed, paid })}
      />
      {differs && (
        <TextArea
          label={t('write.reason')}
          value={typed.differenceReason}
          onChange={(differenceReason) => onType({ ...typed, differenceReason })}
          rows={2}
          maxLength={500}
        />
      )}
    </>
  );
}
