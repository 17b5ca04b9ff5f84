import { useTranslation } from 'react-i18next';
import { PairAnswers, type PairAnswer } from '../../ui/pair-answers.tsx';
import { Select } from '../../ui/select.tsx';

interface Props {
  readonly of: 'review' | 'sample';
  readonly onOf: (of: 'review' | 'sample') => void;
  readonly sampleWaiting: number;
  readonly canUndo: boolean;
  readonly isPending: boolean;
  /** Absent while there is no pair. */
  readonly onAnswer: ((answer: PairAnswer) => void) | undefined;
  readonly onUndo: () => void;
}

/** Which pairs are looked at, and the three answers. */
export function ReviewActions({ of, onOf, sampleWaiting, canUndo, isPending, onAnswer, onUndo }: Props) {
  const { t } = useTranslation('people');
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
        <PairAnswers
          words={{
            same: t('review.same'),
            different: t('review.different'),
            unsure: t('review.unsure'),
            undo: t('review.undo'),
          }}
          canUndo={canUndo}
          isPending={isPending}
          onAnswer={onAnswer}
          onUndo={onUndo}
        />
      )}
    </div>
  );
}
