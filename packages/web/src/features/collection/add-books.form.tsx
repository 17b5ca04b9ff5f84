import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { OrganisationField } from './organisation-field.tsx';
import { useAddBooks } from './collection.queries.ts';
import { dongOf } from './receipt-draft.ts';

/** Gives an organisation books of consecutive numbers. */
export function AddBooksForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('collection');
  const add = useAddBooks();
  const { agency: own } = useSession();
  const [agency, setAgency] = useState<string | null>(own?.id ?? null);
  const [series, setSeries] = useState('');
  const [first, setFirst] = useState('1');
  const [size, setSize] = useState('50');
  const [books, setBooks] = useState('1');
  const [from, of, count] = [dongOf(first), dongOf(size), dongOf(books)];
  const isReady = agency !== null && series.trim() !== '' && Boolean(from) && Boolean(of) && Boolean(count);
  return (
    <FormDialog
      title={t('books.addTitle')}
      verb={t('books.add')}
      isReady={isReady}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => {
        if (agency === null || from === null || of === null || count === null) return;
        add.mutate(
          { body: { agency, series, first: from, size: of, books: count } },
          {
            onSuccess: ({ ids }) => {
              showToast(t('books.added', { count: ids.length }));
              onClose();
            },
          },
        );
      }}
    >
      <OrganisationField value={agency} onChange={setAgency} />
      <TextField label={t('books.series')} hint={t('books.seriesHint')} value={series} onChange={setSeries} />
      <div className="receipt-pair">
        <TextField label={t('books.first')} value={first} onChange={setFirst} inputMode="numeric" />
        <TextField label={t('books.size')} value={size} onChange={setSize} inputMode="numeric" />
        <TextField label={t('books.howMany')} value={books} onChange={setBooks} inputMode="numeric" />
      </div>
      {from !== null && of !== null && count !== null && count > 0 && (
        <p>{t('books.range', { from, to: from + of * count - 1 })}</p>
      )}
    </FormDialog>
  );
}
