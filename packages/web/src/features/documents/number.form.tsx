import type { DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useTakeNumber } from './documents.queries.ts';
import { KindField } from './kind-field.tsx';

/** The next number for a document on paper: the sequence is one for paper and electronic documents. */
export function NumberForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('documents');
  const take = useTakeNumber();
  const [kind, setKind] = useState<DocumentRow['kind']>('letter');
  const [symbol, setSymbol] = useState('');
  const [unitSymbol, setUnitSymbol] = useState('');
  const [summary, setSummary] = useState('');
  const [day, setDay] = useState<string | null>(dayInVietnam());
  return (
    <FormDialog
      title={t('number.title')}
      verb={t('number.verb')}
      isReady={symbol.trim() !== '' && summary.trim() !== '' && day !== null}
      isPending={take.isPending}
      error={take.error}
      onSubmit={() =>
        day !== null &&
        take.mutate(
          { body: { kind, symbol, unitSymbol: unitSymbol === '' ? null : unitSymbol, summary, day } },
          {
            onSuccess: ({ text }) => {
              showToast(t('number.taken', { text }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <KindField value={kind} onChange={setKind} />
      <div className="form-dialog__pair">
        <TextField label={t('field.symbol')} value={symbol} onChange={setSymbol} isRequired maxLength={30} />
        {kind === 'letter' && (
          <TextField
            label={t('field.unitSymbol')}
            value={unitSymbol}
            onChange={setUnitSymbol}
            optional
            maxLength={30}
          />
        )}
      </div>
      <TextField
        label={t('column.summary')}
        value={summary}
        onChange={setSummary}
        isRequired
        maxLength={1000}
      />
      <DateField label={t('column.day')} value={day} onChange={setDay} />
    </FormDialog>
  );
}
