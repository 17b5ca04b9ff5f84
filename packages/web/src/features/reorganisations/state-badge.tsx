import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { ReorganisationRow } from './reorganisations.queries.ts';

const TONES: Readonly<Record<ReorganisationRow['state'], Tone>> = {
  draft: 'amber',
  rehearsed: 'action',
  switched: 'green',
  withdrawn: 'plain',
};

/** The state of a decision as a word. */
export function StateBadge({ state }: { readonly state: ReorganisationRow['state'] }) {
  const { t } = useTranslation('reorganisations');
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
