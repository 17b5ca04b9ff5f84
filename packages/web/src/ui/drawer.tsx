import type { ReactNode } from 'react';
import { Modal as AriaModal, ModalOverlay } from 'react-aria-components/Modal';
import { DialogFrame } from './dialog-frame.tsx';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A panel from the right, beside the work: a clause, a record, a form that needs the list in sight. */
export function Drawer({ title, isOpen, onClose, children, foot }: Props) {
  return (
    <ModalOverlay
      className="overlay overlay--side"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <AriaModal className="drawer">
        <DialogFrame title={title} onClose={onClose} foot={foot}>
          {children}
        </DialogFrame>
      </AriaModal>
    </ModalOverlay>
  );
}
