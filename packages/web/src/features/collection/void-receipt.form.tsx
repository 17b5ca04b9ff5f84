import type { ReceiptDetail } from '@ansinh/contract/collection/receipts.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useVoidReceipt } from './collection.queries.ts';

interface Props {
  readonly receipt: ReceiptDetail;
  readonly onClose: () => void;
}

/** Voids a receipt with its reason; says what happens to number and pay. */
export function VoidReceiptForm({ receipt, onClose }: Props) {
  const { t } = useTranslation('collection');
  const voiding = useVoidReceipt();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('void.title', { number: receipt.number })}
      verb={t('void.verb')}
      isReady={reason.trim() !== ''}
      isPending={voiding.isPending}
      error={voiding.error}
      onClose={onClose}
      onSubmit={() =>
        voiding.mutate(
          { params: { receiptId: receipt.id }, body: { reason: reason.trim(), version: receipt.version } },
          {
            onSuccess: () => {
              showToast(t('void.done', { number: receipt.number }));
              onClose();
            },
          },
        )
      }
    >
      <p>{receipt.state === 'written' ? t('void.text') : t('void.textHanded')}</p>
      <TextArea label={t('void.reason')} value={reason} onChange={setReason} rows={3} maxLength={500} />
    </FormDialog>
  );
}
