import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import { StateShape, type WorkState } from './state-shape.tsx';
import './state-mark.css';

interface Props {
  readonly state: WorkState;
  /** Leaves the word to screen readers: only where the words stand in a legend on the same page. */
  readonly shapeOnly?: boolean;
}

/** The state of an occurrence by shape, word and colour together. */
export function StateMark({ state, shapeOnly = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classNames('state', `state--${state}`)}>
      <StateShape state={state} />
      <span className={shapeOnly ? 'visually-hidden' : undefined}>{t(`state.${state}`)}</span>
    </span>
  );
}
