import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { UnitField } from '../../ui/unit-field.tsx';
import { useHandOverBook } from './collection.queries.ts';

interface Props {
  readonly book: ReceiptBook;
  readonly onClose: () => void;
}

/** Hands a book to a point or collector; without one it comes back to the organisation. */
export function HandOverForm({ book, onClose }: Props) {
  const { t } = useTranslation('collection');
  const handOver = useHandOverBook();
  const [unit, setUnit] = useState<string | null>(book.unit?.key ?? null);
  return (
    <FormDialog
      title={t('books.handOverTitle', { series: book.series, first: book.first, last: book.last })}
      verb={t('books.handOver')}
      isReady={unit !== (book.unit?.key ?? null)}
      isPending={handOver.isPending}
      error={handOver.error}
      onClose={onClose}
      onSubmit={() =>
        handOver.mutate(
          { params: { bookId: book.id }, body: { unit, version: book.version } },
          {
            onSuccess: () => {
              showToast(t('books.handedOver'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('books.handOverText')}</p>
      <UnitField label={t('books.holder')} value={unit} onChange={setUnit} current={book.unit ?? undefined} />
    </FormDialog>
  );
}
