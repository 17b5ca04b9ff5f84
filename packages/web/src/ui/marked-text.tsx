import { differingRuns } from './differing-runs.ts';

/**
 * A value with the letters marked that the other value has not at the same place; one that has less than half of its
 * letters in common with the other is marked as a whole.
 */
export function MarkedText({ text, against }: { readonly text: string; readonly against: string }) {
  if (text === '') return <span className="muted">–</span>;
  if (against === '') return text;
  const runs = differingRuns(text, against);
  const common = runs.filter(({ differs }) => !differs).reduce((sum, run) => sum + run.text.length, 0);
  if (common * 2 < text.length) return <mark>{text}</mark>;
  return runs.map(({ from, text: run, differs }) =>
    differs ? <mark key={from}>{run}</mark> : <span key={from}>{run}</span>,
  );
}
