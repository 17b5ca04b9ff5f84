import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useNoteLost } from './collection.queries.ts';
import { dongOf } from './receipt-draft.ts';

interface Props {
  readonly book: ReceiptBook;
  readonly onClose: () => void;
}

/** Says that numbers were lost or spoilt: they are never used, and the book tells why. */
export function LostNumbersForm({ book, onClose }: Props) {
  const { t } = useTranslation('collection');
  const note = useNoteLost();
  const [fate, setFate] = useState<'lost' | 'spoilt'>('lost');
  const [first, setFirst] = useState(book.next === null ? '' : String(book.next));
  const [last, setLast] = useState(book.next === null ? '' : String(book.next));
  const [reason, setReason] = useState('');
  const [from, to] = [dongOf(first), dongOf(last)];
  return (
    <FormDialog
      title={t('books.noteLost')}
      verb={t('books.noteLostVerb')}
      isReady={from !== null && to !== null && reason.trim() !== ''}
      isPending={note.isPending}
      error={note.error}
      onClose={onClose}
      onSubmit={() => {
        if (from === null || to === null) return;
        note.mutate(
          { params: { bookId: book.id }, body: { from, to, fate, reason } },
          {
            onSuccess: ({ noted }) => {
              showToast(t('books.noted', { count: noted }));
              onClose();
            },
          },
        );
      }}
    >
      <RadioGroup
        label={t('books.whatHappened')}
        choices={(['lost', 'spoilt'] as const).map((id) => ({ id, label: t(`fate.${id}`) }))}
        value={fate}
        onChange={setFate}
      />
      <div className="receipt-pair">
        <TextField label={t('books.fromNumber')} value={first} onChange={setFirst} inputMode="numeric" />
        <TextField label={t('books.toNumber')} value={last} onChange={setLast} inputMode="numeric" />
      </div>
      <TextArea label={t('void.reason')} value={reason} onChange={setReason} rows={2} maxLength={500} />
    </FormDialog>
  );
}
