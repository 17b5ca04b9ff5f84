import { ReceiptText, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatMoney } from '../../lib/format.ts';
import { syncRunner } from '../session/sync-runner.ts';
import type { KeptReceipt } from '../state/field-state.ts';
import { DropAction } from './drop-action.tsx';
import { useStore } from './use-field.ts';

/** A receipt that the server does not have yet; one that was refused says why and waits for its writer's decision. */
export function ReceiptCard({ receipt }: { readonly receipt: KeptReceipt }) {
  const { t } = useTranslation('field');
  const store = useStore();
  const { sent, number, village, stage, sentence, tries } = receipt;
  const isRefused = stage === 'refused';
  const drop = (): void =>
    void store.change((state) => ({
      ...state,
      receipts: state.receipts.filter(
        // One that is on its way now may have arrived.
        (one) => one.sent.id !== sent.id || (one.stage === 'waiting' && one.tries > 0),
      ),
    }));
  const sendAgain = (): void =>
    void store
      .change((state) => ({
        ...state,
        receipts: state.receipts.map((one) =>
          one.sent.id === sent.id ? { ...one, stage: 'waiting' as const } : one,
        ),
      }))
      .then(() => syncRunner.syncNow());
  return (
    <article className={isRefused ? 'field-card field-notice field-notice--open' : 'field-card field-notice'}>
      {isRefused ? (
        <TriangleAlert size={22} aria-hidden className="field-notice__icon field-notice__icon--refused" />
      ) : (
        <ReceiptText size={22} aria-hidden className="field-notice__icon" />
      )}
      <div className="field-notice__body">
        <p className="field-notice__kind">{t('receipt.of', { number, name: sent.payerName })}</p>
        <p>
          {formatMoney(sent.paid)} · {t('receipt.people', { count: sent.people.length })} ·{' '}
          {t('calculator.monthCount', { count: sent.months })}
        </p>
        {isRefused && <p>{sentence}</p>}
        <p className="field-history__when">
          {village} · {formatDateTime(sent.issuedAt)}
        </p>
        {(isRefused || tries === 0) && (
          <div className="field-notice__actions">
            {isRefused && (
              <>
                <a
                  className="field-button field-button--main"
                  href={`#/bien-lai/${sent.taskId ?? ''}?sua=${sent.id}`}
                >
                  {t('refused.correct')}
                </a>
                <button type="button" className="field-button" onClick={sendAgain}>
                  {t('refused.again')}
                </button>
              </>
            )}
            <DropAction
              title={t('receipt.dropTitle', { number })}
              text={t('receipt.drop', { number, amount: formatMoney(sent.paid) })}
              yes={t('receipt.dropYes')}
              onDrop={drop}
            />
          </div>
        )}
      </div>
    </article>
  );
}
