import { decideReceipt, receiptTariff, type ReceiptFor, type ReceiptTariff } from '@ansinh/domain/collection';
import type { z } from 'zod';
import { CALCULATOR_ERRORS } from '../calculator/calculator.errors.ts';
import { COLLECTION_ERRORS } from '../collection/collection.errors.ts';
import { PARAMETERS_ERRORS } from '../parameters/parameters.errors.ts';
import type { StatedParameterSchema } from '../parameters/parameters.schemas.ts';
import type { ErrorText } from '../platform/error-kind.ts';
import type { FieldBook, FieldReceipts } from './field.schemas.ts';

/** A receipt on the phone before it is kept. Instants in milliseconds. */
export type FieldReceiptAsked = Omit<Parameters<typeof decideReceipt>[0], 'onDifference' | 'book' | 'fate'>;

const SENTENCES: Readonly<Record<string, ErrorText>> = {
  ...CALCULATOR_ERRORS,
  ...PARAMETERS_ERRORS,
  ...COLLECTION_ERRORS,
};

/** What the law of a day asks for, reckoned without a line by the same rules as at the desk; or the sentence that says what is wrong. */
export function fieldReceiptTariff(
  rows: readonly z.output<typeof StatedParameterSchema>[],
  asked: ReceiptFor,
  language: 'vi' | 'en',
): ReceiptTariff | { readonly sentence: string } {
  const reckoned = receiptTariff(rows, asked);
  return reckoned.ok ? reckoned.value : { sentence: sentenceOf(reckoned, language) };
}

/** Returns why the server would refuse this receipt as far as a phone can know, in its words; undefined: nothing speaks against it. */
export function fieldReceiptRefusal(
  asked: FieldReceiptAsked,
  book: FieldBook,
  onDifference: FieldReceipts['onDifference'],
  language: 'vi' | 'en',
): string | undefined {
  const decision = decideReceipt({
    ...asked,
    onDifference,
    book: { ...book, closed: false, held: true },
    fate: book.gone.find(({ number }) => number === asked.number) ?? null,
  });
  return decision.ok ? undefined : sentenceOf(decision, language);
}

function sentenceOf(
  { code, params }: { code: string; params: Readonly<Record<string, unknown>> },
  language: 'vi' | 'en',
): string {
  const text = SENTENCES[code]?.[language] ?? code;
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
