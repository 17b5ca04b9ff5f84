import type { Organisation } from '@ansinh/contract/network/network.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportLink } from '../../ui/export-link.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { WrongRows } from '../../ui/wrong-rows.tsx';
import { memberForm, useImportMembers } from './network.queries.ts';

interface Props {
  readonly organisations: readonly Organisation[];
  readonly agency?: string | undefined;
  readonly onClose: () => void;
}

/** The people of an organisation from a sheet: download, fill in, bring back; with one wrong row nothing is taken. */
export function ImportPeopleForm({ organisations, agency, onClose }: Props) {
  const { t } = useTranslation('network');
  const [chosen, setChosen] = useState(agency ?? organisations[0]?.agency.id ?? null);
  const [file, setFile] = useState<File | null>(null);
  const bring = useImportMembers(chosen ?? '');
  const issues = bring.data?.issues ?? [];
  return (
    <FormDialog
      title={t('import.title')}
      verb={t('import.verb')}
      isReady={chosen !== null && file !== null}
      isPending={bring.isPending}
      error={bring.error}
      onSubmit={() =>
        file !== null &&
        bring.mutate(file, {
          onSuccess: ({ issues: found, added, changed, unchanged }) => {
            if (found.length > 0) return;
            showToast(t('import.done', { added, changed, unchanged }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Select
        label={t('column.organisation')}
        choices={organisations.map((one) => ({ id: one.agency.id, label: one.agency.name }))}
        value={chosen}
        onChange={(next) => {
          bring.reset();
          setChosen(next);
        }}
      />
      {chosen !== null && <ExportLink href={memberForm(chosen)} label={t('import.form')} />}
      <FileDrop
        title={file?.name ?? t('import.drop')}
        hint={t('import.hint')}
        accept={['.xlsx', '.csv']}
        onFiles={([given]) => {
          bring.reset();
          setFile(given ?? null);
        }}
      />
      <WrongRows text={t('import.issues', { count: issues.length })} issues={issues} />
    </FormDialog>
  );
}
