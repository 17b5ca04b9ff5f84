import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { CircleCheckBig, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';

/** What a check of a template found: ready to be used, or what to change in Word, one sentence a fault. */
export function TemplateFaults({ template }: { readonly template: DocumentTemplate }) {
  const { t } = useTranslation('documents');
  const { isUsable, missing, unknown, notAlone, unclosed } = template;
  if (isUsable)
    return (
      <div className="template-check">
        <Badge tone="green" icon={CircleCheckBig}>
          {t('template.usable')}
        </Badge>
      </div>
    );
  const braced = (keys: readonly string[]): string => keys.map((key) => `{{${key}}}`).join(', ');
  const sentences = [
    ...(missing.length > 0 ? [t('template.missing', { keys: braced(missing) })] : []),
    ...unknown.map(({ written, meant }) =>
      meant === null
        ? t('template.unknown', { key: braced([written]) })
        : t('template.meant', { key: braced([written]), meant: braced([meant]) }),
    ),
    ...(notAlone.length > 0 ? [t('template.notAlone', { keys: braced(notAlone) })] : []),
    ...unclosed.map((text) => t('template.unclosed', { text })),
  ];
  return (
    <div className="template-check">
      <Badge tone="amber" icon={TriangleAlert}>
        {t('template.faulty')}
      </Badge>
      <ul className="template-faults">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
