import type { ReactNode } from 'react';
import { Modal as AriaModal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

interface Props {
  /** Names the thing: "Thu hồi phiên trên Chrome?" */
  readonly title: string;
  /** Says the consequence. */
  readonly children: ReactNode;
  /** The verb of the acting button, never "OK". */
  readonly verb: string;
  readonly danger?: boolean;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ title, children, verb, danger = false, isPending = false, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="overlay" isOpen={rest.isOpen} onOpenChange={(open) => !open && rest.onClose()}>
      <AriaModal className="dialog">
        <DialogFrame
          title={title}
          role="alertdialog"
          onClose={rest.onClose}
          foot={
            <>
              <Button onPress={rest.onClose}>{t('action.cancel')}</Button>
              <Button kind={danger ? 'danger' : 'primary'} isPending={isPending} onPress={rest.onConfirm}>
                {verb}
              </Button>
            </>
          }
        >
          {children}
        </DialogFrame>
      </AriaModal>
    </ModalOverlay>
  );
}
