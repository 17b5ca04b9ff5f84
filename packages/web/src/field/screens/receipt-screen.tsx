import '../field-receipt.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { keepReceipt } from '../parts/keep-receipt.ts';
import { Page } from '../parts/page.tsx';
import { ReceiptFields } from '../parts/receipt-fields.tsx';
import { ReceiptPeople } from '../parts/receipt-people.tsx';
import { ReceiptSum } from '../parts/receipt-sum.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useField, useStore } from '../parts/use-field.ts';
import { leavePage } from '../parts/use-route.ts';
import { useReceipt } from '../parts/use-receipt.ts';
import { GoneScreen } from './gone-screen.tsx';

interface Props {
  readonly taskId: string;
  /** A receipt that came back and is corrected. */
  readonly correctedId: string | null;
}

/** A receipt at the door, with or without a line: number of the collector's own book, the tariff of the day, kept at once. */
export function ReceiptScreen({ taskId, correctedId }: Props) {
  const { t } = useTranslation('field');
  const { work, receipts } = useField();
  const corrected = receipts.find(({ sent, stage }) => sent.id === correctedId && stage === 'refused');
  const task = work?.tasks.find(({ id }) => id === taskId);
  if (task === undefined && corrected === undefined) return <GoneScreen />;
  const books = work?.receipts?.books ?? [];
  if (books.length === 0 && corrected === undefined)
    return (
      <Page title={t('receipt.title')} under={task?.name ?? ''} above={`#/ho/${taskId}`}>
        <p className="field-empty">{t('receipt.noBook')}</p>
      </Page>
    );
  return <Filled taskId={taskId} correctedId={corrected?.sent.id} />;
}

function Filled({
  taskId,
  correctedId,
}: {
  readonly taskId: string;
  readonly correctedId: string | undefined;
}) {
  const { t } = useTranslation('field');
  const store = useStore();
  const typed = useReceipt(taskId, correctedId);
  const { form, change, books, book, tariff, draft, problem, corrected, village } = typed;
  const [isAsking, setIsAsking] = useState(false);
  const [isKept, setIsKept] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const keep = (): void => {
    if (draft === undefined || isKept) return;
    setIsKept(true);
    keepReceipt(store, t, draft, village).then(
      () => leavePage('bien-lai', corrected === undefined ? `#/ho/${taskId}` : '#/gui'),
      () => {
        setIsAsking(false);
        setIsKept(false);
        setIsFull(true);
      },
    );
  };
  return (
    <Page
      title={t('receipt.title')}
      under={[draft?.number, village].filter(Boolean).join(' · ')}
      above={corrected === undefined ? `#/ho/${taskId}` : '#/gui'}
    >
      {corrected !== undefined && (
        <p className="field-callout field-callout--red" role="alert">
          {t('receipt.correct', { sentence: corrected.sentence })}
        </p>
      )}
      {isFull && (
        <p className="field-callout field-callout--red" role="alert">
          {t('receipt.notKept')}
        </p>
      )}
      <ReceiptPeople form={form} onChange={change} />
      <ReceiptFields form={form} books={books} book={book} onChange={change} />
      <ReceiptSum form={form} tariff={tariff} problem={problem} onChange={change} />
      <button
        type="button"
        className="field-button field-button--main"
        disabled={draft === undefined || isKept}
        onClick={() => setIsAsking(true)}
      >
        {t('receipt.write')}
      </button>
      {isAsking && draft !== undefined && (
        <Sheet title={t('receipt.sure', { number: draft.number })} onClose={() => setIsAsking(false)}>
          <p>
            {t('receipt.sureText', {
              amount: formatMoney(draft.sent.paid),
              name: draft.sent.payerName,
              count: draft.sent.people.length,
              months: draft.sent.months,
            })}
          </p>
          <button type="button" className="field-button field-button--main" disabled={isKept} onClick={keep}>
            {t('receipt.keep')}
          </button>
          <button type="button" className="field-button" onClick={() => setIsAsking(false)}>
            {t('receipt.look')}
          </button>
        </Sheet>
      )}
    </Page>
  );
}
