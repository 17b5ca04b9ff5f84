import type { ReactNode } from 'react';
import { Modal as AriaModal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import { DialogFrame } from './dialog-frame.tsx';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly wide?: boolean;
}

/** A dialog over the page. Escape, the close button and a click beside it close it. */
export function Modal({ title, isOpen, onClose, children, foot, wide = false }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <AriaModal className={classNames('dialog', wide && 'dialog--wide')}>
        <DialogFrame title={title} onClose={onClose} foot={foot}>
          {children}
        </DialogFrame>
      </AriaModal>
    </ModalOverlay>
  );
}
