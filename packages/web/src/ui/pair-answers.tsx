import { Check, CircleHelp, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from './button.tsx';
import { Kbd } from './kbd.tsx';
import './pair-table.css';

export type PairAnswer = 'same' | 'different' | 'unsure';

interface Props {
  /** What the buttons say, in the words of what is compared. */
  readonly words: Readonly<Record<PairAnswer | 'undo', string>>;
  readonly canUndo: boolean;
  readonly isPending: boolean;
  /** Absent while there is no pair. */
  readonly onAnswer: ((answer: PairAnswer) => void) | undefined;
  readonly onUndo: () => void;
}

const KEYS: Readonly<Record<string, PairAnswer>> = { '1': 'same', '2': 'different', '3': 'unsure' };

/** The three answers, by button and by the keys 1, 2, 3; Z takes the last one back. */
export function PairAnswers({ words, canUndo, isPending, onAnswer, onUndo }: Props) {
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
    <div className="pair-answers">
      <Button
        kind="primary"
        icon={Check}
        isDisabled={isIdle}
        isPending={isPending}
        onPress={() => onAnswer?.('same')}
      >
        {words.same} <Kbd>1</Kbd>
      </Button>
      <Button icon={X} isDisabled={isIdle} onPress={() => onAnswer?.('different')}>
        {words.different} <Kbd>2</Kbd>
      </Button>
      <Button icon={CircleHelp} isDisabled={isIdle} onPress={() => onAnswer?.('unsure')}>
        {words.unsure} <Kbd>3</Kbd>
      </Button>
      <Button kind="quiet" icon={Undo2} isDisabled={!canUndo} onPress={onUndo}>
        {words.undo} <Kbd>Z</Kbd>
      </Button>
    </div>
  );
}
