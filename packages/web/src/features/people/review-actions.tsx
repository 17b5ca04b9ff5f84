import { Check, CircleHelp, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Select } from '../../ui/select.tsx';

export type Answer = 'same' | 'different' | 'unsure';

interface Props {
  readonly of: 'review' | 'sample';
  readonly onOf: (of: 'review' | 'sample') => void;
  readonly sampleWaiting: number;
  readonly canUndo: boolean;
  readonly isPending: boolean;
  /** Absent while there is no pair. */
  readonly onAnswer: ((answer: Answer) => void) | undefined;
  readonly onUndo: () => void;
}

const KEYS: Readonly<Record<string, Answer>> = { '1': 'same', '2': 'different', '3': 'unsure' };

/** The three answers, by button and by the keys 1, 2, 3; Z takes the last one back. */
export function ReviewActions({ of, onOf, sampleWaiting, canUndo, isPending, onAnswer, onUndo }: Props) {
  const { t } = useTranslation('people');
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
  return (
    <div className="review-bar">
      <Select
        label={t('review.of')}
        choices={[
          { id: 'review', label: t('review.ofReview') },
          { id: 'sample', label: t('review.ofSample', { count: sampleWaiting }) },
        ]}
        value={of}
        onChange={onOf}
      />
      {(onAnswer !== undefined || canUndo) && (
        <div className="review-bar__answers">
          <Button
            kind="primary"
            icon={Check}
            isDisabled={onAnswer === undefined}
            isPending={isPending}
            onPress={() => onAnswer?.('same')}
          >
            {t('review.same')} <Kbd>1</Kbd>
          </Button>
          <Button icon={X} isDisabled={onAnswer === undefined} onPress={() => onAnswer?.('different')}>
            {t('review.different')} <Kbd>2</Kbd>
          </Button>
          <Button icon={CircleHelp} isDisabled={onAnswer === undefined} onPress={() => onAnswer?.('unsure')}>
            {t('review.unsure')} <Kbd>3</Kbd>
          </Button>
          <Button kind="quiet" icon={Undo2} isDisabled={!canUndo} onPress={onUndo}>
            {t('review.undo')} <Kbd>Z</Kbd>
          </Button>
        </div>
      )}
    </div>
  );
}
