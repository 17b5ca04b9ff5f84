import { Play, Power, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRehearse, useSwitchOn, useUndo, type Reorganisation } from './reorganisations.queries.ts';

type Open = 'switch-on' | 'undo' | null;

/** What may be done with a decision now; the switch names its consequence before it happens. */
export function ReorganisationSteps({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const { id, version, abilities } = reorganisation;
  const rehearse = useRehearse();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {abilities.includes('undo') && (
        <Button kind="quiet" icon={Undo2} onPress={() => setOpen('undo')}>
          {t('step.undo')}
        </Button>
      )}
      {abilities.includes('rehearse') && (
        <Button
          kind={abilities.includes('switch-on') ? 'secondary' : 'primary'}
          icon={Play}
          isPending={rehearse.isPending}
          onPress={() =>
            rehearse.mutate(
              { params: { id }, body: { version } },
              {
                onSuccess: () => showToast(t('rehearsal.done')),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t('step.rehearse')}
        </Button>
      )}
      {abilities.includes('switch-on') && (
        <Button kind="primary" icon={Power} onPress={() => setOpen('switch-on')}>
          {t('step.switchOn')}
        </Button>
      )}
      {open === 'switch-on' && <SwitchOnDialog reorganisation={reorganisation} onClose={close} />}
      {open === 'undo' && <UndoForm reorganisation={reorganisation} onClose={close} />}
    </>
  );
}

interface Props {
  readonly reorganisation: Reorganisation;
  readonly onClose: () => void;
}

function SwitchOnDialog({ reorganisation, onClose }: Props) {
  const { t } = useTranslation('reorganisations');
  const switchOn = useSwitchOn();
  const { id, version, name, effective, rehearsal, counts } = reorganisation;
  const moved = (rehearsal?.totals ?? []).filter(({ count }) => count > 0);
  return (
    <ConfirmDialog
      title={t('switch.title', { name })}
      verb={t('step.switchOn')}
      danger
      isOpen
      isPending={switchOn.isPending}
      onClose={onClose}
      onConfirm={() =>
        switchOn.mutate(
          { params: { id }, body: { version } },
          {
            onSuccess: () => {
              showToast(t('switch.done'));
              onClose();
            },
          },
        )
      }
    >
      {switchOn.error && (
        <Callout tone="red" isAlert>
          {refusalText(switchOn.error)}
        </Callout>
      )}
      <p>
        {t('switch.agencies', {
          closed: formatNumber(counts.closed),
          opened: formatNumber(counts.opened),
          day: formatDate(effective),
        })}
      </p>
      {moved.length > 0 && (
        <ul>
          {moved.map(({ kind, count }) => (
            <li key={kind}>{t('switch.moves', { what: t(`kind.${kind}`), number: formatNumber(count) })}</li>
          ))}
        </ul>
      )}
      <p>{t('switch.final')}</p>
    </ConfirmDialog>
  );
}

function UndoForm({ reorganisation, onClose }: Props) {
  const { t } = useTranslation('reorganisations');
  const undo = useUndo();
  const [reason, setReason] = useState('');
  const { id, version, name } = reorganisation;
  return (
    <FormDialog
      title={t('undo.title', { name })}
      verb={t('step.undo')}
      isReady={reason.trim() !== ''}
      isPending={undo.isPending}
      error={undo.error}
      onSubmit={() => undo.mutate({ params: { id }, body: { version, reason } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('undo.text')}</p>
      <TextArea label={t('undo.reason')} value={reason} onChange={setReason} rows={2} />
    </FormDialog>
  );
}
