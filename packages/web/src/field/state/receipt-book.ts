import type { FieldBook, FieldReceipts } from '@ansinh/contract/outreach/field.schemas';
import { dayInVietnam } from '../../lib/format.ts';
import type { KeptReceipt, KeptVisit } from './field-state.ts';

/** A book with what this phone wrote from it and the server does not know yet. */
export interface BookInHand extends FieldBook {
  /** The number to write next; null when the last one is gone. */
  readonly next: number | null;
  readonly left: number;
}

/**
 * Returns the books of this collector as they lie before him: numbers of receipts that wait on this phone are as gone as those the server knows.
 * `except`: a receipt that is being corrected; its own number is free for it.
 */
export function booksInHand(
  known: FieldReceipts | undefined,
  kept: readonly KeptReceipt[],
  except?: string,
): BookInHand[] {
  return (known?.books ?? []).map((book) => {
    const here = kept
      .filter(({ sent }) => sent.bookId === book.id && sent.id !== except)
      .map(({ sent }) => ({
        number: sent.number,
        kind: 'used' as const,
        on: dayInVietnam(new Date(sent.issuedAt)),
      }));
    const gone = [...book.gone, ...here];
    const highest = gone.reduce((top, { number }) => Math.max(top, number), book.first - 1);
    return {
      ...book,
      gone,
      next: highest < book.last ? highest + 1 : null,
      left: book.last - book.first + 1 - new Set(gone.map(({ number }) => number)).size,
    };
  });
}

/** Returns what receipts that wait on this phone mean for the people they are for: they joined, as if it had been tapped. */
export function visitsOfReceipts(receipts: readonly KeptReceipt[]): KeptVisit[] {
  return receipts.flatMap(({ sent, village, stage, sentence, tries }) =>
    sent.people.flatMap(({ taskId, name }) =>
      taskId === undefined
        ? []
        : [
            {
              id: `${sent.id} ${taskId}`,
              taskId,
              taskVersion: 0,
              happenedAt: sent.issuedAt,
              outcome: 'joined' as const,
              nextOn: null,
              reason: null,
              note: '',
              channel: 'door' as const,
              name,
              village,
              heldUntil: 0,
              tries,
              photo: 'none' as const,
              stage,
              sentence,
            },
          ],
    ),
  );
}
