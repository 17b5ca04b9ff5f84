import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { dayInVietnam } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { IncreaseFields, type Increase } from './increase-fields.tsx';
import { NewPersonFields, NO_PERSON, personOf, type TypedPerson } from './new-person-fields.tsx';
import { useAddToList, useCandidates } from './statefunded.queries.ts';

interface Props {
  readonly list: ListDetail;
  readonly onClose: () => void;
}

/** Puts somebody on the list: found in the register, or typed when nobody knew him yet. */
export function AddPersonForm({ list, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const add = useAddToList();
  const [q, setQ] = useState('');
  const [personId, setPerson] = useState<string | null>(null);
  const [typed, setTyped] = useState<TypedPerson | null>(null);
  const [increase, setIncrease] = useState<Increase>({
    cardCode: list.group.cardCodes[0]?.code ?? '',
    reason: 'recognised',
    document: '',
    from: dayInVietnam(),
  });
  const { from } = increase;
  const found = useCandidates(list.id, typed === null ? q : '');
  const items = found.data?.items ?? [];
  const person = typed === null ? null : personOf(typed);
  return (
    <FormDialog
      title={t('add.title')}
      verb={t('add.verb')}
      isReady={from !== null && (person !== null || personId !== null)}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => {
        if (from === null) return;
        const who = person === null ? { personId: personId ?? '' } : { person };
        add.mutate(
          {
            params: { listId: list.id },
            body: { version: list.version, ...who, ...increase, document: increase.document.trim(), from },
          },
          {
            onSuccess: () => {
              showToast(t('done.added'));
              onClose();
            },
          },
        );
      }}
    >
      {typed === null ? (
        <>
          <SearchField label={t('add.search')} value={q} onChange={setQ} />
          {q.length < 2 && <p className="muted">{t('add.hint')}</p>}
          {found.data !== undefined && items.length === 0 && <p className="muted">{t('add.none')}</p>}
          {items.length > 0 && (
            <RadioGroup
              label={t('add.found')}
              choices={items.map((one) => ({
                id: one.personId,
                label: one.fullName,
                detail: [
                  birthText(one.birth, one.birthPrecision),
                  one.identityNumber,
                  one.village,
                  one.listed.length > 0 && t('add.listed', { groups: one.listed.join(', ') }),
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
              value={personId}
              onChange={setPerson}
            />
          )}
          <Button onPress={() => setTyped({ ...NO_PERSON, fullName: q })}>{t('add.new')}</Button>
        </>
      ) : (
        <>
          <NewPersonFields value={typed} onChange={setTyped} />
          <Button onPress={() => setTyped(null)}>{t('add.known')}</Button>
        </>
      )}
      <IncreaseFields
        list={list}
        value={increase}
        onChange={(more) => setIncrease((said) => ({ ...said, ...more }))}
      />
    </FormDialog>
  );
}
