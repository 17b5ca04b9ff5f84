import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';

const TONES: Readonly<Record<ListDetail['state'], Tone>> = {
  draft: 'plain',
  submitted: 'action',
  returned: 'red',
  approved: 'amber',
  sent: 'action',
  carded: 'green',
  nil: 'plain',
};

/** Where a list stands, by word and tone. */
export function ListState({ state }: { readonly state: ListDetail['state'] }) {
  const { t } = useTranslation('statefunded');
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
