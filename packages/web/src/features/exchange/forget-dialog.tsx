import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useForgetRemembered } from './exchange.queries.ts';
import type { Remembered } from './exchange.types.ts';

interface Props {
  readonly one: Remembered;
  readonly onClose: () => void;
}

/** Asks before a header is recognised anew. */
export function ForgetDialog({ one, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const forget = useForgetRemembered();
  return (
    <ConfirmDialog
      title={t('remembered.forgetTitle', { layout: one.title })}
      verb={t('remembered.forget')}
      danger
      isOpen
      isPending={forget.isPending}
      onClose={onClose}
      onConfirm={() =>
        forget.mutate(
          { params: { layout: one.layout, header: one.header } },
          {
            onSuccess: () => {
              showToast(t('remembered.forgotten'));
              onClose();
            },
          },
        )
      }
    >
      {forget.error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(forget.error)}
        </Callout>
      )}
      <p>{t('remembered.forgetText')}</p>
    </ConfirmDialog>
  );
}
