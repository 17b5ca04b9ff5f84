import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import { StateShape } from '../../ui/state-shape.tsx';
import '../../ui/state-mark.css';
import { STATE_SHAPES, type SubmissionState } from './submission-states.ts';

/** The state of a submission by shape, word and colour together. */
export function SubmissionMark({ state }: { readonly state: SubmissionState }) {
  const { t } = useTranslation('exchange');
  return (
    <span className={classNames('state', `state--${STATE_SHAPES[state]}`)}>
      <StateShape state={STATE_SHAPES[state]} />
      <span>{t(`state.${state}`)}</span>
    </span>
  );
}
