import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { Basis } from '../../ui/basis.tsx';

/** Every clause that one list answers: the one it was sent for, and those of other regulations that ask for the same. */
export function Bases({ submission }: { readonly submission: Pick<SubmissionRow, 'basis' | 'alsoProves'> }) {
  return (
    <>
      <Basis basis={submission.basis} />
      {submission.alsoProves.map(({ occurrenceId, basis }) => (
        <Basis key={occurrenceId} basis={basis} />
      ))}
    </>
  );
}
