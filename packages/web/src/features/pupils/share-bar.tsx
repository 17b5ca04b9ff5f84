import { shareText } from './share-text.ts';
import './pupils.css';

/** A share as a bar with its words: full and green only when nobody is missing. */
export function ShareBar({ share }: { readonly share: number | null }) {
  return (
    <span className="pupils-share">
      <span className="pupils-share__track" aria-hidden>
        <span
          className={share === 1 ? 'pupils-share__bar pupils-share__bar--whole' : 'pupils-share__bar'}
          style={{ width: `${(share ?? 0) * 100}%` }}
        />
      </span>
      <span className="pupils-share__text">{shareText(share)}</span>
    </span>
  );
}
