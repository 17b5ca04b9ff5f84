import type { PlaceholderFacts } from '@ansinh/contract/documents/templates.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ExportLink } from '../../ui/export-link.tsx';
import { Panel } from '../../ui/panel.tsx';
import { KindField } from './kind-field.tsx';
import { sampleTemplateAddress } from './templates.queries.ts';

/** The placeholders a template may hold, with what they are filled with; and a complete template to begin with. */
export function PlaceholderTable({ placeholders }: { readonly placeholders: readonly PlaceholderFacts[] }) {
  const { t } = useTranslation('documents');
  const [kind, setKind] = useState<Parameters<typeof sampleTemplateAddress>[0]>('letter');
  const columns: readonly Column<PlaceholderFacts>[] = [
    {
      id: 'key',
      header: t('template.placeholder'),
      width: '13rem',
      cell: ({ key }) => <code>{`{{${key}}}`}</code>,
    },
    { id: 'what', header: t('template.filledWith'), cell: ({ key }) => t(`placeholder.${key}`) },
    { id: 'form', header: t('template.form'), cell: ({ form }) => t(`template.forms.${form}`) },
    { id: 'needed', header: t('template.needed'), cell: ({ needed }) => t(`template.neededFor.${needed}`) },
  ];
  return (
    <Panel title={t('template.placeholders')}>
      <p className="documents-note">{t('template.placeholdersNote')}</p>
      <div className="template-sample">
        <KindField value={kind} onChange={setKind} />
        <ExportLink href={sampleTemplateAddress(kind)} label={t('template.sample')} />
      </div>
      <DataTable
        name="documents.placeholders"
        label={t('template.placeholders')}
        columns={columns}
        rows={placeholders}
        rowKey={({ key }) => key}
      />
    </Panel>
  );
}
