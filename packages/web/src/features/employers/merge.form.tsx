import type { EmployerDetail, EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useEmployersLike, useMergeEmployers } from './employers.queries.ts';
import { PairTable } from './pair-table.tsx';

interface Props {
  readonly employer: EmployerDetail;
  readonly onClose: () => void;
}

/** Joins another record to this one: finds it, shows both side by side, and says what happens. */
export function MergeForm({ employer, onClose }: Props) {
  const { t } = useTranslation('employers');
  const merge = useMergeEmployers();
  const [q, setQ] = useState(lastWords(employer.name));
  const [other, setOther] = useState<EmployerRow | null>(null);
  const [reason, setReason] = useState('');
  const found = useEmployersLike(q);
  const rows = (found.data?.items ?? []).filter(({ id }) => id !== employer.id);
  return (
    <FormDialog
      title={t('merge.title', { name: employer.name })}
      verb={t('merge.verb')}
      wide
      isReady={other !== null && reason.trim().length >= 5}
      isPending={merge.isPending}
      error={merge.error}
      onSubmit={() => {
        if (other === null) return;
        merge.mutate(
          {
            params: { employerId: employer.id },
            body: {
              otherId: other.id,
              version: employer.version,
              otherVersion: other.version,
              reason: reason.trim(),
            },
          },
          {
            onSuccess: () => {
              showToast(t('merge.done', { name: other.name }));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <Callout>{t('merge.text')}</Callout>
      {other === null ? (
        <>
          <SearchField label={t('filter.search')} value={q} onChange={setQ} />
          {found.isPending && q.trim().length >= 2 && <Skeleton lines={3} />}
          {found.data && rows.length === 0 && <p className="muted">{t('list.nothing')}</p>}
          {rows.length > 0 && (
            <RadioGroup
              label={t('merge.choose')}
              choices={rows.map((row) => ({
                id: row.id,
                label: row.name,
                detail: [row.taxCode ?? t('noTaxCode'), row.address, row.communeName]
                  .filter(Boolean)
                  .join(' · '),
              }))}
              value={null}
              onChange={(id) => setOther(rows.find((row) => row.id === id) ?? null)}
            />
          )}
        </>
      ) : (
        <>
          <PairTable a={employer} b={other} first={t('merge.kept')} second={t('merge.absorbed')} />
          <TextField label={t('reason')} value={reason} onChange={setReason} isRequired maxLength={1000} />
        </>
      )}
    </FormDialog>
  );
}

/** The words that tell an employer apart stand at the end of its name, after legal form and trade. */
function lastWords(name: string): string {
  return name.split(/\s+/).slice(-2).join(' ');
}
