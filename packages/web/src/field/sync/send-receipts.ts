import type { ReceiptWritten } from '@ansinh/contract/collection/receipts.schemas';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import { dayInVietnam } from '../../lib/format.ts';
import type { FieldState, KeptReceipt } from '../state/field-state.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Answers that are about this receipt and stay the same however often it is sent. */
const FOR_THIS_ONE: readonly number[] = [400, 403, 404, 409, 413, 422];

/**
 * Sends the receipts that wait, one by one, in the order of their writing. Sent again it is the same receipt, by its id. What the server
 * refuses stays with its sentence until its writer decides; a receipt it stumbles over waits on and holds up no other. Returns that stumble.
 */
export async function sendReceipts(ports: SyncPorts): Promise<ApiRefusal | undefined> {
  const { store } = ports;
  const ids = store.get().receipts.flatMap(({ sent, stage }) => (stage === 'waiting' ? [sent.id] : []));
  let stumble: ApiRefusal | undefined;
  for (const id of ids) {
    // Its writer may have taken it back meanwhile.
    await store.change((state) => changed(state, id, (one) => ({ ...one, tries: one.tries + 1 })));
    const receipt = store.get().receipts.find(({ sent, stage }) => sent.id === id && stage === 'waiting');
    if (receipt === undefined) continue;
    try {
      const written = await ports.sendReceipt(receipt.sent);
      const at = new Date(ports.now()).toISOString();
      await store.change((state) => arrived(state, receipt, written, ports.sayArrived(receipt, written), at));
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status === 0 || error.status === 401) throw error;
      if (!FOR_THIS_ONE.includes(error.status)) {
        stumble = error;
        continue;
      }
      const { message } = error;
      await store.change((state) =>
        changed(state, id, (one) => ({ ...one, stage: 'refused', sentence: message, tries: 0 })),
      );
    }
  }
  return stumble;
}

function changed(state: FieldState, id: string, step: (receipt: KeptReceipt) => KeptReceipt): FieldState {
  return { ...state, receipts: state.receipts.map((one) => (one.sent.id === id ? step(one) : one)) };
}

/** The receipt leaves the phone; its number stays gone, also before the list is fetched again. */
function arrived(
  state: FieldState,
  { sent, number }: KeptReceipt,
  { already }: ReceiptWritten,
  sentence: string,
  at: string,
): FieldState {
  const id = `receipt:${sent.id}`;
  const notice = {
    id,
    at,
    kind: already ? ('duplicate' as const) : ('accepted' as const),
    title: number,
    sentence,
    taskId: sent.taskId ?? null,
    visitId: null,
    seen: false,
  };
  const gone = { number: sent.number, kind: 'used' as const, on: dayInVietnam(new Date(sent.issuedAt)) };
  const books = state.work?.receipts?.books.map((book) =>
    book.id === sent.bookId && !book.gone.some((one) => one.number === sent.number)
      ? { ...book, gone: [...book.gone, gone] }
      : book,
  );
  return {
    ...state,
    work:
      state.work?.receipts === undefined || books === undefined
        ? state.work
        : { ...state.work, receipts: { ...state.work.receipts, books } },
    receipts: state.receipts.filter((one) => one.sent.id !== sent.id),
    notices: [...state.notices.filter((one) => one.id !== id), notice],
  };
}
