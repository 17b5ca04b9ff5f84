import { Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { undoStore } from './undo-store.ts';

/** Says what was just kept, and takes it back for some seconds. */
export function UndoBar() {
  const { t } = useTranslation('field');
  const undo = useSyncExternalStore(undoStore.subscribe, undoStore.get);
  return (
    <output className="field-undo-place">
      {undo !== undefined && (
        <div className="field-undo" key={undo.visitId}>
          <span className="field-undo__text">{undo.text}</span>
          <button
            type="button"
            className="field-undo__button"
            onClick={() => {
              undoStore.close();
              undo.takeBack();
            }}
          >
            <Undo2 size={20} aria-hidden />
            {t('undo')}
          </button>
        </div>
      )}
    </output>
  );
}
