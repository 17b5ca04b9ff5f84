import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from './sheet.tsx';

interface Props {
  /** The question, what dropping means, and the answer that does it. */
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly onDrop: () => void;
}

/** Gives up something that waits on the phone, once it was said what that means. */
export function DropAction({ title, text, yes, onDrop }: Props) {
  const { t } = useTranslation('field');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className="field-button field-button--quiet" onClick={() => setIsAsking(true)}>
        {t('refused.drop')}
      </button>
      {isAsking && (
        <Sheet title={title} onClose={() => setIsAsking(false)}>
          <p>{text}</p>
          <button type="button" className="field-button field-button--red" onClick={onDrop}>
            {yes}
          </button>
          <button type="button" className="field-button" onClick={() => setIsAsking(false)}>
            {t('refused.dropNo')}
          </button>
        </Sheet>
      )}
    </>
  );
}
