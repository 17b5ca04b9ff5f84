import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedReceipt } from './receipt-draft.ts';

const MOST_PEOPLE = 12;

interface Props {
  readonly typed: TypedReceipt;
  readonly onType: (typed: TypedReceipt) => void;
}

/** The people a receipt pays for; of a household each with his place, which decides his share. */
export function ReceiptPeople({ typed, onType }: Props) {
  const { t } = useTranslation('collection');
  const { people } = typed;
  const change = (next: TypedReceipt['people']): void => onType({ ...typed, people: next, paid: null });
  const free = Array.from({ length: MOST_PEOPLE }, (_, at) => at + 1).find(
    (order) => !people.some((one) => one.order === order),
  );
  return (
    <fieldset className="receipt-people" aria-label={t('write.people')}>
      {people.map(({ name, order }, at) => (
        <div key={at} className="receipt-person">
          <TextField
            label={t('write.person', { at: at + 1 })}
            value={name}
            onChange={(next) => change(people.map((one, of) => (of === at ? { ...one, name: next } : one)))}
          />
          <Select
            label={t('write.order')}
            choices={Array.from({ length: MOST_PEOPLE }, (_, of) => ({
              id: String(of + 1),
              label: String(of + 1),
            }))}
            value={String(order)}
            onChange={(next) =>
              change(people.map((one, of) => (of === at ? { ...one, order: Number(next) } : one)))
            }
          />
          {people.length > 1 && (
            <IconButton
              icon={X}
              label={t('write.removePerson', { at: at + 1 })}
              onPress={() => change(people.filter((_, of) => of !== at))}
            />
          )}
        </div>
      ))}
      {typed.scheme === 'BHYT' && free !== undefined && (
        <div>
          <Button small icon={Plus} onPress={() => change([...people, { name: '', order: free }])}>
            {t('write.addPerson')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
