import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast-store.ts';
import { useCorrectRemembered } from './exchange.queries.ts';
import type { Remembered } from './exchange.types.ts';
import { MappingForm } from './mapping.form.tsx';

interface Props {
  readonly one: Remembered;
  readonly onClose: () => void;
}

/** Corrects how files with one header are read from now on. */
export function RememberedForm({ one, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const correct = useCorrectRemembered();
  return (
    <MappingForm
      mapping={one}
      title={t('remembered.correctTitle', { layout: one.title })}
      verb={t('remembered.save')}
      about={[]}
      explain={t('remembered.correctText')}
      isPending={correct.isPending}
      error={correct.error}
      onClose={onClose}
      onSubmit={(columns) =>
        correct.mutate(
          { params: { layout: one.layout, header: one.header }, body: { columns } },
          {
            onSuccess: () => {
              showToast(t('remembered.saved'));
              onClose();
            },
          },
        )
      }
    />
  );
}
