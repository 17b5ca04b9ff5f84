import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TwoVersions } from '../../ui/two-versions.tsx';

interface Props {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  readonly who: string | null;
  readonly isPending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people typed one figure: the second one sees both and chooses. */
export function FigureConflict({ name, mine, theirs, who, isPending, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('reports');
  const other = who ?? t('conflict.somebody');
  return (
    <Modal
      title={name}
      isOpen
      onClose={onTakeTheirs}
      foot={
        <>
          <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs', { who: other })}</Button>
          <Button kind="primary" isPending={isPending} onPress={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text', { who: other })}</p>
      <TwoVersions rows={[{ label: name, mine, theirs }]} theirs={t('conflict.theirs', { who: other })} />
    </Modal>
  );
}
