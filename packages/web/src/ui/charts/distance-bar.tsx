import './distance-bar.css';

interface Props {
  /** Distance to the target; negative: still missing. */
  readonly value: number | null;
  /** The greatest distance in the list, so that bars compare. */
  readonly most: number;
  readonly text: string;
}

/** How far a unit is from its target: to the left what is missing, to the right what is above. */
export function DistanceBar({ value, most, text }: Props) {
  const share = value === null || most === 0 ? 0 : Math.min(1, Math.abs(value) / most) * 50;
  const side = value !== null && value < 0 ? 'missing' : 'above';
  return (
    <span className="distance">
      <span className="distance__track" aria-hidden>
        <span className={`distance__bar distance__bar--${side}`} style={{ width: `${share}%` }} />
      </span>
      <span className="distance__text">{text}</span>
    </span>
  );
}
