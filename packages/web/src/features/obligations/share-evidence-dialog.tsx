import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Modal } from '../../ui/modal.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAttachEvidence, useOccurrence } from './obligations.queries.ts';

interface Props {
  /** The occurrence whose evidence is used. */
  readonly from: string;
  /** The occurrence that it shall satisfy too. */
  readonly to: string;
  readonly onClose: () => void;
}

/** Chooses one piece of evidence of one occurrence to satisfy another too. */
export function ShareEvidenceDialog({ from, to, onClose }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const source = useOccurrence(from);
  const attach = useAttachEvidence();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = source.data?.evidence ?? [];
  const evidenceId = chosen ?? (items.length === 1 ? (items[0]?.id ?? null) : null);
  const send = (): void => {
    if (evidenceId === null) return;
    attach.mutate(
      { params: { id: to }, body: { evidenceId } },
      {
        onSuccess: () => {
          showToast(t('shared.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      title={t('shared.choose')}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button kind="primary" isDisabled={evidenceId === null} isPending={attach.isPending} onPress={send}>
            {t('shared.use')}
          </Button>
        </>
      }
    >
      {attach.isError && (
        <Callout tone="red" isAlert>
          {refusalText(attach.error)}
        </Callout>
      )}
      {source.isPending && <Skeleton lines={3} />}
      {source.isError && <ErrorState error={source.error} />}
      {source.data && items.length === 0 && <p>{t('shared.noneThere')}</p>}
      {items.length > 0 && (
        <RadioGroup
          label={t('shared.which')}
          choices={items.map(({ id, title, createdAt }) => ({
            id,
            label: title,
            detail: formatDateTime(createdAt),
          }))}
          value={evidenceId}
          onChange={setChosen}
        />
      )}
    </Modal>
  );
}
