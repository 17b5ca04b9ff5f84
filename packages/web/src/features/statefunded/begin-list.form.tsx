import type { Group } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useOpenList } from './statefunded.queries.ts';
import { shortMonth } from './statefunded-search.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly month: string;
  readonly onClose: () => void;
}

/** Begins the own commune's list of a group and month. */
export function BeginListForm({ groups, month, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const navigate = useNavigate();
  const open = useOpenList();
  const [group, setGroup] = useState<string | null>(null);
  return (
    <FormDialog
      title={t('overview.beginTitle', { month: shortMonth(month) })}
      verb={t('overview.beginVerb')}
      isReady={group !== null}
      isPending={open.isPending}
      error={open.error}
      onClose={onClose}
      onSubmit={() => {
        if (group === null) return;
        open.mutate(
          { body: { group, month } },
          { onSuccess: ({ id }) => void navigate({ to: '/vi-dong-bhyt/danh-sach/$id', params: { id } }) },
        );
      }}
    >
      <RadioGroup
        label={t('overview.beginGroup')}
        choices={groups.map(({ code, name, manager }) => ({
          id: code,
          label: name,
          detail: t('list.checks', { agency: manager }),
        }))}
        value={group}
        onChange={setGroup}
      />
    </FormDialog>
  );
}
