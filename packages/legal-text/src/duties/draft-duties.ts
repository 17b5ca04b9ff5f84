import type { Annex, DraftDuty, ParsedRegulation, Provision } from '../parsed-regulation.ts';
import { annexDuties } from './annex-duties.ts';
import { withLocalNames } from './agency-lexicon.ts';
import { documentBinding } from './binding.ts';
import { NO_CONTEXT } from './duty-context.ts';
import { localNames } from './local-names.ts';
import { provisionDuties } from './provision-duties.ts';
import type { ProvisionDuty } from './provision-duties.ts';
import { quoteFinder } from './source-quote.ts';

/** What duties are drafted from: the structure of a document and, when it has them, its annex tables. */
export type DutySource = Pick<ParsedRegulation, 'source' | 'document' | 'provisions' | 'abbreviations'> & {
  readonly annexes?: readonly Annex[];
};

/**
 * Draft duties of a document, in the order of its provisions: who leads, who helps, who receives, what, how often, by when,
 * with the words they rest on. Pure and linear in the length of the text. Ids are `<provision id>#<n>`, n from 1.
 */
export function draftDuties(structure: DutySource): DraftDuty[] {
  const binding = documentBinding(structure.document, structure.provisions, structure.source);
  const quotes = quoteFinder(structure.source);
  const found: ProvisionDuty[] = withLocalNames(localNames(structure.abbreviations), () =>
    provisionDuties(structure.provisions, NO_CONTEXT),
  );
  const drafts: DraftDuty[] = [];
  const counts = new Map<string, number>();
  const push = (provision: Provision, duty: ProvisionDuty['duty'], quote: string): void => {
    const number = (counts.get(provision.id) ?? 0) + 1;
    counts.set(provision.id, number);
    const { words: _words, request, ...rest } = duty;
    drafts.push({
      id: `${provision.id}#${number}`,
      provision: provision.id,
      ...rest,
      quote,
      binding: request ? 'request' : binding,
    });
  };
  for (const { provision, duty } of found)
    push(provision, duty, quotes.find(duty.words, provision.start, provision.end));
  for (const { provision, duty, quote } of annexDuties(
    structure.annexes ?? [],
    structure.provisions,
    structure.source,
  ))
    push(provision, duty, quote);
  return drafts;
}
