import type { DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import { Ban, CircleCheckBig, Eye, PencilLine, Signature, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<DocumentRow['state'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  reviewed: { icon: Eye, tone: 'action' },
  signed: { icon: Signature, tone: 'action' },
  issued: { icon: CircleCheckBig, tone: 'green' },
  withdrawn: { icon: Ban, tone: 'red' },
};

/** Where a document stands, by shape, word and colour. */
export function DocumentStateMark({ state }: { readonly state: DocumentRow['state'] }) {
  const { t } = useTranslation('documents');
  const { icon: Icon, tone } = MARKS[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`state.${state}`)}
    </Badge>
  );
}
