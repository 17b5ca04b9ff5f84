import type { GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useVoidHelp } from './donations.queries.ts';

/** Voids a help given by mistake, with the reason. */
export function VoidHelpForm({ help, onClose }: { readonly help: GiftHelp; readonly onClose: () => void }) {
  const { t } = useTranslation('donations');
  const undo = useVoidHelp();
  const [because, setBecause] = useState('');
  return (
    <FormDialog
      title={t('help.voidTitle', { name: help.fullName })}
      verb={t('help.void')}
      isReady={because.trim().length >= 3}
      isPending={undo.isPending}
      error={undo.error}
      onSubmit={() => undo.mutate({ params: { id: help.id }, body: { because } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className="muted">{t('help.voidMeans', { amount: formatMoney(help.amount) })}</p>
      <TextArea label={t('form.because')} value={because} onChange={setBecause} rows={2} maxLength={500} />
    </FormDialog>
  );
}
