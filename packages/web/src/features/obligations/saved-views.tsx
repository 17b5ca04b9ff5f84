import { Link } from '@tanstack/react-router';
import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { readOccurrenceSearch, type OccurrenceSearch } from './occurrence-search.ts';
import { useRemoveView, useSaveView, useViews } from './overview.queries.ts';
import './saved-views.css';

interface Props {
  readonly page: string;
  readonly search: OccurrenceSearch;
}

/** Filters kept under names: open one, keep the present ones, forget one. */
export function SavedViews({ page, search }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const views = useViews(page);
  const save = useSaveView();
  const remove = useRemoveView();
  const items = views.data?.items ?? [];
  const failed = (error: unknown): void => showToast(refusalText(error), 'wrong');
  return (
    <>
      <Button icon={Bookmark} onPress={() => setOpen(true)}>
        {t('views.title')}
      </Button>
      <Modal title={t('views.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {items.length === 0 ? (
          <p className="muted">{t('views.empty')}</p>
        ) : (
          <ul className="saved-views">
            {items.map((view) => (
              <li key={view.id} className="saved-views__row">
                <Link to="/nhiem-vu" search={searchOf(view.query)} onClick={() => setOpen(false)}>
                  {view.name}
                </Link>
                <IconButton
                  icon={Trash2}
                  small
                  label={t('views.remove', { name: view.name })}
                  onPress={() => remove.mutate({ params: { id: view.id } }, { onError: failed })}
                />
              </li>
            ))}
          </ul>
        )}
        <form
          className="saved-views__form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            save.mutate(
              { body: { page, name: name.trim(), query: queryOf(search) } },
              {
                onSuccess: () => {
                  showToast(t('views.saved', { name: name.trim() }));
                  setName('');
                },
                onError: failed,
              },
            );
          }}
        >
          <TextField label={t('views.name')} hint={t('views.hint')} value={name} onChange={setName} />
          <Button type="submit" kind="primary" isPending={save.isPending}>
            {t('views.save')}
          </Button>
        </form>
      </Modal>
    </>
  );
}

function queryOf(search: OccurrenceSearch): string {
  const filled = Object.entries(search).filter(([, value]) => value !== undefined);
  return new URLSearchParams(Object.fromEntries(filled) as Record<string, string>).toString();
}

function searchOf(query: string): OccurrenceSearch {
  return readOccurrenceSearch(Object.fromEntries(new URLSearchParams(query)));
}
