import { differingRuns } from './differing-runs.ts';

/** A value with the letters marked that the other value has not at the same place. */
export function MarkedText({ text, against }: { readonly text: string; readonly against: string }) {
  if (text === '') return <span className="muted">–</span>;
  if (against === '') return text;
  return differingRuns(text, against).map(({ from, text: run, differs }) =>
    differs ? <mark key={from}>{run}</mark> : <span key={from}>{run}</span>,
  );
}
