import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Modal } from '../../ui/modal.tsx';
import { useOtherRegulations } from './regulation-choices.queries.ts';
import type { Regulation } from './regulations.types.ts';

/** Chooses the older document to put beside this one. */
export function CompareDialog({
  regulation,
  onClose,
}: {
  readonly regulation: Regulation;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['regulations', 'common']);
  const navigate = useNavigate();
  const choices = useOtherRegulations(regulation.id);
  const [otherId, setOtherId] = useState<string | null>(null);
  return (
    <Modal
      title={t('compare.choose', { code: regulation.code })}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={otherId === null}
            onPress={() =>
              otherId !== null &&
              void navigate({ to: '/van-ban/$id/so-sanh/$otherId', params: { id: regulation.id, otherId } })
            }
          >
            {t('compare.verb')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('compare.explain')}</p>
      <ComboBox label={t('compare.older')} choices={choices} value={otherId} onChange={setOtherId} />
    </Modal>
  );
}
