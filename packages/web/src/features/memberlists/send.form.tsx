import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSendLists } from './memberlists.queries.ts';
import { PURPOSE_LENGTH, PurposeChoice } from './purpose-choice.tsx';

interface Props {
  readonly month: string;
  /** Only this commune; null: all that were not sent yet. */
  readonly commune: { readonly key: string; readonly name: string } | null;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** Hands communes their own people of the month. */
export function SendForm({ month, commune, onClose, onSent }: Props) {
  const { t } = useTranslation('memberlists');
  const [purpose, setPurpose] = useState(t('purpose.usual'));
  const send = useSendLists();
  return (
    <FormDialog
      title={t('send.title', { month: periodText(month.replace('-', '-M')) })}
      verb={t('send.verb')}
      isReady={purpose.trim().length >= PURPOSE_LENGTH}
      isPending={send.isPending}
      error={send.error}
      onSubmit={() =>
        send.mutate(
          {
            body: {
              month,
              purpose: purpose.trim(),
              ...(commune === null ? {} : { communes: [commune.key] }),
            },
          },
          {
            onSuccess: ({ waiting }) => {
              showToast(t('send.done', { count: waiting, shown: formatNumber(waiting) }));
              onSent();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{commune === null ? t('send.all') : t('send.one', { commune: commune.name })}</p>
      <Callout tone="amber">{t('send.mark')}</Callout>
      <PurposeChoice value={purpose} onChange={setPurpose} />
    </FormDialog>
  );
}
