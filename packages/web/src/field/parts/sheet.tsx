import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that comes up from the lower edge, in reach of the thumb. */
export function Sheet({ title, onClose, children }: Props) {
  const { t } = useTranslation('field');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="field-sheet" ref={dialog} aria-label={title} onClose={onClose}>
      <div className="field-sheet__head">
        <h2>{title}</h2>
        <button
          type="button"
          className="field-sheet__close"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <X size={24} aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  );
}
