import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { KindField } from './kind-field.tsx';
import { useAddTemplate } from './templates.queries.ts';

/** A Word template for a kind of document; the check's result stands in the list at once. */
export function TemplateForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('documents');
  const add = useAddTemplate();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<DocumentTemplate['kind']>('letter');
  const [name, setName] = useState('');
  return (
    <FormDialog
      title={t('template.add')}
      verb={t('template.verb')}
      isReady={file !== null && name.trim() !== ''}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() =>
        file !== null &&
        add.mutate(
          { file, fields: { kind, name } },
          {
            onSuccess: ({ isUsable }) => {
              showToast(t(isUsable ? 'template.addedUsable' : 'template.addedFaulty'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <KindField value={kind} onChange={setKind} />
      <TextField label={t('template.name')} value={name} onChange={setName} isRequired maxLength={200} />
      <FileDrop
        title={file?.name ?? t('template.file')}
        hint={t('template.fileHint')}
        accept={['.docx']}
        onFiles={([first]) => setFile(first ?? null)}
      />
    </FormDialog>
  );
}
