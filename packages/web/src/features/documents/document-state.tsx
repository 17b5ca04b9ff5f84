import type { DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import { Ban, CircleCheckBig, Eye, PencilLine, Signature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<DocumentRow['state'], BadgeLook>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  reviewed: { icon: Eye, tone: 'action' },
  signed: { icon: Signature, tone: 'action' },
  issued: { icon: CircleCheckBig, tone: 'green' },
  withdrawn: { icon: Ban, tone: 'red' },
};

/** Where a document stands, by shape, word and colour. */
export function DocumentStateMark({ state }: { readonly state: DocumentRow['state'] }) {
  const { t } = useTranslation('documents');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
