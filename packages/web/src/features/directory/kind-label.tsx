import { useTranslation } from 'react-i18next';
import { knownKind } from './agency-kinds.ts';

/** What an agency is, in words; a kind without a name of its own shows as it is stored. */
export function KindLabel({ kind }: { readonly kind: string }) {
  const { t } = useTranslation('directory');
  const known = knownKind(kind);
  return known === undefined ? kind : t(`kind.${known}`);
}
