import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Modal } from '../../ui/modal.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useBooks, useTariff, useWriteReceipt } from './collection.queries.ts';
import { dongOf, emptyReceipt, type TypedReceipt } from './receipt-draft.ts';
import { ReceiptFields } from './receipt-fields.tsx';
import { ReceiptMoney } from './receipt-money.tsx';
import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';

/** A receipt written at a desk or on a phone with a line. */
export function WriteReceiptForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('collection');
  const books = useBooks({ state: 'open' });
  if (books.data) return <Filled books={books.data.items} onClose={onClose} />;
  return (
    <Modal title={t('write.title')} isOpen onClose={onClose}>
      <Skeleton lines={6} />
    </Modal>
  );
}

function Filled({
  books,
  onClose,
}: {
  readonly books: readonly ReceiptBook[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('collection');
  const write = useWriteReceipt();
  // One receipt keeps its id however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<TypedReceipt>(() => emptyReceipt(books, dayInVietnam()));
  const income = typed.scheme === 'BHXH-TN' ? dongOf(typed.income) : null;
  const paidFor = {
    scheme: typed.scheme,
    group: typed.group,
    income,
    months: typed.months,
    fromMonth: typed.fromMonth,
  };
  const orders = typed.people.map(({ order }) => order);
  const reckons = typed.scheme === 'BHYT' || income !== null;
  const tariff = useTariff({ ...paidFor, on: typed.issuedOn, orders }, reckons);
  const paid = typed.paid === null ? (tariff.data?.total ?? null) : dongOf(typed.paid);
  const differs = paid !== null && tariff.data !== undefined && paid !== tariff.data.total;
  const number = dongOf(typed.number);
  const isReady =
    typed.bookId !== null &&
    number !== null &&
    typed.payerName.trim() !== '' &&
    paid !== null &&
    typed.people.every(({ name }) => name.trim() !== '') &&
    !(differs && typed.differenceReason.trim() === '');
  return (
    <FormDialog
      wide
      title={t('write.title')}
      verb={t('write.verb')}
      isReady={isReady}
      isPending={write.isPending}
      error={write.error}
      onClose={onClose}
      onSubmit={() => {
        if (typed.bookId === null || number === null || paid === null) return;
        write.mutate(
          {
            body: {
              ...paidFor,
              id,
              bookId: typed.bookId,
              number,
              ...(typed.unit === null ? {} : { unit: typed.unit }),
              payerName: typed.payerName,
              people: [...typed.people],
              paid,
              differenceReason: differs ? typed.differenceReason : '',
              issuedAt:
                typed.issuedOn === dayInVietnam()
                  ? new Date().toISOString()
                  : `${typed.issuedOn}T05:00:00.000Z`,
              device: 'web',
            },
          },
          {
            onSuccess: (written) => {
              showToast(
                t(written.withoutContract ? 'write.doneWithoutContract' : 'write.done', {
                  number: written.number,
                }),
              );
              onClose();
            },
          },
        );
      }}
    >
      {books.length === 0 && <Callout tone="amber">{t('write.noBook')}</Callout>}
      <ReceiptFields books={books} typed={typed} onType={setTyped} />
      <ReceiptMoney
        typed={typed}
        onType={setTyped}
        tariff={tariff.data}
        refused={tariff.error}
        differs={differs}
      />
    </FormDialog>
  );
}
