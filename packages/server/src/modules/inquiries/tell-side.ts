import type { UseCaseContext } from '../../platform/use-case.ts';
import { tellAgencies } from '../obligations/index.ts';

/** What a notice about a question says. */
export interface InquiryNotice {
  readonly step: string;
  /** Agency that acted, or that owes the answer. */
  readonly by: string;
  readonly inquiryId: string;
  readonly subject: string;
  readonly due: string;
  readonly reason?: string;
  /** What makes it go out once. */
  readonly cause: string;
}

/** Tells agencies about a question, once a cause; returns how many notices were new. */
export function tellSide(
  context: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>,
  to: readonly string[],
  { cause, inquiryId, reason = '', ...words }: InquiryNotice,
): Promise<number> {
  const params = { ...words, reason, path: `/yeu-cau-thong-tin/${inquiryId}` };
  return tellAgencies(
    context,
    to.map((agencyId) => ({
      agencyId,
      occurrenceId: null,
      kind: 'inquiry',
      cause: `inquiry:${words.step}:${cause}`,
      params,
    })),
  );
}
