import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons: the quiet one first, the one that acts last. */
  readonly foot?: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
}

/** Title, body and buttons inside a modal or drawer. */
export function DialogFrame({ title, onClose, children, foot, role = 'dialog' }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog className="dialog__frame" role={role}>
      <div className="dialog__head">
        <Heading slot="title" className="dialog__title" level={2}>
          {title}
        </Heading>
        <IconButton label={t('action.close')} icon={X} small onPress={onClose} />
      </div>
      <div className="dialog__body">{children}</div>
      {foot !== undefined && <div className="dialog__foot">{foot}</div>}
    </Dialog>
  );
}
