import { useTranslation } from 'react-i18next';
import { REASONS, type Reason } from './outcome-look.ts';
import { Sheet } from './sheet.tsx';
import { reasonName } from './names.ts';

interface Props {
  readonly onClose: () => void;
  readonly onChoose: (reason: Reason) => void;
}

/** Why somebody refuses: one tap keeps the visit. */
export function ReasonSheet({ onClose, onChoose }: Props) {
  const { t } = useTranslation('field');
  return (
    <Sheet title={t('reason.title')} onClose={onClose}>
      <p className="field-note">{t('reason.hint')}</p>
      <div className="field-choices">
        {REASONS.map((reason) => (
          <button key={reason} type="button" className="field-button" onClick={() => onChoose(reason)}>
            {reasonName(reason)}
          </button>
        ))}
      </div>
    </Sheet>
  );
}
