import type { ReceiptDetail } from '@ansinh/contract/collection/receipts.schemas';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
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
  return (
    <ReasonDialog
      title={t('void.title', { number: receipt.number })}
      verb={t('void.verb')}
      consequence={receipt.state === 'written' ? t('void.text') : t('void.textHanded')}
      label={t('void.reason')}
      maxLength={500}
      isPending={voiding.isPending}
      error={voiding.error}
      onClose={onClose}
      onSubmit={(reason) =>
        voiding.mutate(
          { params: { receiptId: receipt.id }, body: { reason, version: receipt.version } },
          {
            onSuccess: () => {
              showToast(t('void.done', { number: receipt.number }));
              onClose();
            },
          },
        )
      }
    />
  );
}
