import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodText } from '../../lib/period-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useImportList, useImports } from './statefunded.queries.ts';

interface Props {
  readonly list: ListDetail;
  readonly onClose: () => void;
}

/** Takes the rows of the group from a list that was sent through the exchange. */
export function ImportListForm({ list, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const sources = useImports(list.id);
  const take = useImportList();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = sources.data?.items ?? [];
  return (
    <FormDialog
      title={t('import.title')}
      verb={t('import.verb')}
      isReady={chosen !== null}
      isPending={take.isPending}
      error={take.error ?? sources.error}
      onClose={onClose}
      onSubmit={() => {
        if (chosen === null) return;
        take.mutate(
          { params: { listId: list.id }, body: { version: list.version, submissionId: chosen } },
          {
            onSuccess: ({ count }) => {
              showToast(count === 0 ? t('done.nothing') : t('done.filled', { count }));
              onClose();
            },
          },
        );
      }}
    >
      {sources.isPending && <Skeleton lines={3} />}
      {sources.data !== undefined && items.length === 0 && <Callout>{t('import.none')}</Callout>}
      {items.length > 0 && (
        <RadioGroup
          label={t('import.which')}
          choices={items.map(({ submissionId, title, period, rows }) => ({
            id: submissionId,
            label: title,
            detail: t('import.rows', { count: rows, period: periodText(period) }),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </FormDialog>
  );
}
