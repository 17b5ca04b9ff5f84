import type { TFunction } from 'i18next';
import { formatDate } from '../../lib/format.ts';
import type { VersionRow } from '../../ui/two-versions.tsx';
import type { Regulation } from './regulations.types.ts';

/** Facts of a document as the form holds them: empty text for what is not known, lists one item a line. */
export interface Facts {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
  readonly place: string;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly signerName: string;
  readonly signerPosition: string;
  readonly legalBases: string;
  readonly repeals: string;
  readonly recipients: string;
}

/** Returns the facts of a regulation for its form. */
export function factsOf(regulation: Regulation): Facts {
  const { code, title, kind, number, issuer, place, issuedOn, effectiveOn, expiresOn, signer } = regulation;
  return {
    code,
    title,
    kind: kind ?? '',
    number: number ?? '',
    issuer: issuer ?? '',
    place: place ?? '',
    issuedOn,
    effectiveOn,
    expiresOn,
    signerName: signer.name ?? '',
    signerPosition: signer.position ?? '',
    legalBases: regulation.legalBases.join('\n'),
    repeals: regulation.repeals.join('\n'),
    recipients: regulation.recipients.join('\n'),
  };
}

/** Returns the facts a person has written beside those saved meanwhile, field by field in words. */
export function factVersions(
  t: TFunction<['regulations', 'common']>,
  mine: Facts,
  fresh: Regulation,
): VersionRow[] {
  const theirs = factsOf(fresh);
  const words = ({ issuedOn, effectiveOn, expiresOn, ...facts }: Facts) => ({
    ...facts,
    issuedOn: issuedOn === null ? '' : formatDate(issuedOn),
    effectiveOn: effectiveOn === null ? '' : formatDate(effectiveOn),
    expiresOn: expiresOn === null ? '' : formatDate(expiresOn),
  });
  const [own, saved] = [words(mine), words(theirs)];
  return (Object.keys(own) as (keyof Facts)[]).map((key) => ({
    label: t(key === 'title' ? 'facts.name' : `facts.${key}`),
    mine: own[key],
    theirs: saved[key],
  }));
}
