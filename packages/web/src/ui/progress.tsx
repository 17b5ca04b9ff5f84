import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { formatShare } from '../lib/format.ts';
import './progress.css';

/** How far a longer piece of work is: share from 0 to 1, and what is being done. */
export function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  return (
    <ProgressBar className="progress" value={share * 100} valueLabel={formatShare(share, 0)}>
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="progress__value">{valueText}</span>
          <div className="progress__track">
            <div className="progress__fill" style={{ width: `${String(percentage ?? 0)}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
