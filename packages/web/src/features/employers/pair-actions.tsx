import { Check, CircleHelp, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';

export type PairAnswer = 'same' | 'different' | 'unsure';

interface Props {
  readonly canUndo: boolean;
  readonly isPending: boolean;
  /** Absent while there is no pair. */
  readonly onAnswer: ((answer: PairAnswer) => void) | undefined;
  readonly onUndo: () => void;
}

const KEYS: Readonly<Record<string, PairAnswer>> = { '1': 'same', '2': 'different', '3': 'unsure' };

/** The three answers, by button and by the keys 1, 2, 3; Z takes the last one back. */
export function PairActions({ canUndo, isPending, onAnswer, onUndo }: Props) {
  const { t } = useTranslation('employers');
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]') !== null;
      if (typing || isPending || event.ctrlKey || event.metaKey || event.altKey) return;
      const answer = KEYS[event.key];
      if (answer && onAnswer) onAnswer(answer);
      else if (event.key.toLowerCase() === 'z' && canUndo) onUndo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [canUndo, isPending, onAnswer, onUndo]);
  const isIdle = onAnswer === undefined;
  return (
    <div className="pair-actions">
      <Button
        kind="primary"
        icon={Check}
        isDisabled={isIdle}
        isPending={isPending}
        onPress={() => onAnswer?.('same')}
      >
        {t('pairs.same')} <Kbd>1</Kbd>
      </Button>
      <Button icon={X} isDisabled={isIdle} onPress={() => onAnswer?.('different')}>
        {t('pairs.different')} <Kbd>2</Kbd>
      </Button>
      <Button icon={CircleHelp} isDisabled={isIdle} onPress={() => onAnswer?.('unsure')}>
        {t('pairs.unsure')} <Kbd>3</Kbd>
      </Button>
      <Button kind="quiet" icon={Undo2} isDisabled={!canUndo} onPress={onUndo}>
        {t('pairs.undo')} <Kbd>Z</Kbd>
      </Button>
    </div>
  );
}
