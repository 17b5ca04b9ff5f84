import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { FileType2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { Drawer } from '../../ui/drawer.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { PlaceholderTable } from './placeholder-table.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { TemplateForm } from './template.form.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { useRetireTemplate, useTemplates } from './templates.queries.ts';

/** Word templates of the agency, what is wrong with each, and the placeholders a template may hold. */
export function TemplatesPanel() {
  const { t } = useTranslation('documents');
  const list = useTemplates();
  const retire = useRetireTemplate();
  const [isAdding, setAdding] = useState(false);
  const [looking, setLooking] = useState<DocumentTemplate | null>(null);
  const [retiring, setRetiring] = useState<DocumentTemplate | null>(null);
  const abilities = list.data?.abilities ?? [];
  const columns: readonly Column<DocumentTemplate>[] = [
    {
      id: 'name',
      header: t('template.name'),
      width: '16rem',
      cell: (template) => (
        <Button kind="quiet" small onPress={() => setLooking(template)}>
          {template.name}
        </Button>
      ),
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kindName }) => kindName },
    {
      id: 'check',
      header: t('template.check'),
      width: '26rem',
      cell: (template) => <TemplateFaults template={template} />,
    },
    { id: 'added', header: t('template.added'), cell: ({ addedAt }) => formatDate(addedAt) },
    { id: 'by', header: t('template.by'), cell: ({ addedBy }) => addedBy },
    ...(abilities.includes('retire')
      ? [
          {
            id: 'retire',
            header: t('column.action'),
            cell: (template: DocumentTemplate) => (
              <Button kind="quiet" small onPress={() => setRetiring(template)}>
                {t('template.retire')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="documents-fields">
      <div className="documents-bar">
        <p className="documents-note">{t('template.note')}</p>
        {abilities.includes('add') && <Button onPress={() => setAdding(true)}>{t('template.add')}</Button>}
      </div>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={FileType2} title={t('template.empty')}>
          {t('template.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="documents.templates"
          label={t('view.templates')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          onOpen={setLooking}
        />
      )}
      {list.data && <PlaceholderTable placeholders={list.data.placeholders} />}
      {isAdding && <TemplateForm onClose={() => setAdding(false)} />}
      <Drawer title={looking?.name ?? ''} isOpen={looking !== null} onClose={() => setLooking(null)}>
        {looking !== null && <TemplatePreview template={looking} pdf={list.data?.pdf ?? false} />}
      </Drawer>
      <ConfirmDialog
        title={t('template.retireTitle', { name: retiring?.name ?? '' })}
        verb={t('template.retire')}
        danger
        isOpen={retiring !== null}
        isPending={retire.isPending}
        onConfirm={() =>
          retiring !== null &&
          retire.mutate(
            { params: { templateId: retiring.id }, body: { version: retiring.version } },
            {
              onError: (error) => showToast(refusalText(error), 'wrong'),
              onSettled: () => setRetiring(null),
            },
          )
        }
        onClose={() => setRetiring(null)}
      >
        <p>{t('template.retireText')}</p>
      </ConfirmDialog>
    </div>
  );
}
