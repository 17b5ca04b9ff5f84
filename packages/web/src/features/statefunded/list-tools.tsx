import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { BookUser, FileInput, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { AddPersonForm } from './add-person.form.tsx';
import { DecreaseForm } from './decrease.form.tsx';
import { ImportListForm } from './import-list.form.tsx';
import { usePropose } from './statefunded.queries.ts';

/** Ways lines come onto a list: one by one, from the register, from a sent list; and who leaves. */
export function ListTools({ list }: { readonly list: ListDetail }) {
  const { t } = useTranslation('statefunded');
  const [open, setOpen] = useState<'add' | 'import' | 'decrease' | null>(null);
  const propose = usePropose();
  const close = (): void => setOpen(null);
  return (
    <div className="sf-tools no-print">
      <Button icon={UserPlus} onPress={() => setOpen('add')}>
        {t('act.add')}
      </Button>
      <Button
        icon={BookUser}
        isPending={propose.isPending}
        onPress={() =>
          propose.mutate(
            { params: { listId: list.id }, body: { version: list.version } },
            {
              onSuccess: ({ count }) =>
                showToast(count === 0 ? t('done.nothing') : t('done.filled', { count })),
              onError: (error) => showToast(refusalText(error), 'wrong'),
            },
          )
        }
      >
        {t('act.propose')}
      </Button>
      <Button icon={FileInput} onPress={() => setOpen('import')}>
        {t('act.import')}
      </Button>
      <Button icon={UserMinus} onPress={() => setOpen('decrease')}>
        {t('act.decrease')}
      </Button>
      {open === 'add' && <AddPersonForm list={list} onClose={close} />}
      {open === 'import' && <ImportListForm list={list} onClose={close} />}
      {open === 'decrease' && <DecreaseForm list={list} onClose={close} />}
    </div>
  );
}
