import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useState } from 'react';
import { useCommand } from '../../lib/use-call.ts';
import { WORK_CHANGES } from './obligations.queries.ts';
import type { StepWords } from './step-words.ts';
import { VERB_ENDPOINTS, type Verb } from './verbs.ts';

/**
 * Returns how to take a step with the version the person looked at. `base` stays that version while the page behind
 * refreshes, so that a change by somebody else is refused as stale and not overwritten; `renew` moves on to the new one.
 */
export function useStep(verb: Verb, occurrence: Occurrence) {
  const [base, setBase] = useState(occurrence);
  const endpoint = VERB_ENDPOINTS[verb] as (typeof VERB_ENDPOINTS)['ask_coordination'];
  const command = useCommand(endpoint, WORK_CHANGES);
  return {
    base,
    isPending: command.isPending,
    error: command.error,
    isStale: command.error?.code === 'platform.stale',
    take: (words: StepWords, onDone: () => void) =>
      command.mutate(
        { params: { id: base.id }, body: { version: base.version, ...words } },
        { onSuccess: onDone },
      ),
    renew: (fresh: Occurrence) => {
      setBase(fresh);
      command.reset();
    },
  };
}
