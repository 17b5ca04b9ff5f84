import type { GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useVoidHelp } from './donations.queries.ts';

/** Voids a help given by mistake, with the reason. */
export function VoidHelpForm({ help, onClose }: { readonly help: GiftHelp; readonly onClose: () => void }) {
  const { t } = useTranslation('donations');
  const undo = useVoidHelp();
  return (
    <ReasonDialog
      title={t('help.voidTitle', { name: help.fullName })}
      verb={t('help.void')}
      consequence={t('help.voidMeans', { amount: formatMoney(help.amount) })}
      label={t('form.because')}
      shortest={3}
      maxLength={500}
      isPending={undo.isPending}
      error={undo.error}
      onSubmit={(because) =>
        undo.mutate({ params: { id: help.id }, body: { because } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}
