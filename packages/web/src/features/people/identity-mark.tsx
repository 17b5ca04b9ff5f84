import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { IdentityState } from './people-search.ts';

const TONES: Readonly<Record<IdentityState, Tone>> = {
  unchecked: 'plain',
  matched: 'green',
  mismatched: 'red',
  'not-found': 'amber',
};
const SIGNS: Readonly<Record<IdentityState, string>> = {
  unchecked: '–',
  matched: '✓',
  mismatched: '≠',
  'not-found': '?',
};

/** What the national population database answered about a person: sign, word and colour together. */
export function IdentityMark({ state }: { readonly state: IdentityState }) {
  const { t } = useTranslation('people');
  return (
    <Badge tone={TONES[state]}>
      <span aria-hidden>{SIGNS[state]}</span> {t(`identity.state.${state}`)}
    </Badge>
  );
}
