import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { PoorCommuneFields, type PoorCommuneSaid } from './poor-commune-fields.tsx';
import { useAddPoorCommunes } from './statefunded.queries.ts';

interface Props {
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** The communes that one decision calls poor. */
export function AddPoorCommunesForm({ communes, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const add = useAddPoorCommunes();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<PoorCommuneSaid>({
    from: null,
    to: null,
    basis: '',
    certainty: 'unverified',
    note: '',
  });
  const names = new Map(communes.map(({ key, name }) => [key, name]));
  const { from } = said;
  return (
    <FormDialog
      title={t('poor.add')}
      verb={t('poor.addVerb')}
      isReady={chosen.length > 0 && from !== null && said.basis.trim().length > 2}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => {
        if (from === null) return;
        add.mutate(
          { body: { ...said, from, communes: [...chosen] } },
          {
            onSuccess: ({ added }) => {
              showToast(t('poor.added', { count: added }));
              onClose();
            },
          },
        );
      }}
    >
      <ComboBox
        key={chosen.length}
        label={t('poor.choose')}
        choices={communes
          .filter(({ key }) => !chosen.includes(key))
          .map(({ key, name }) => ({ id: key, label: name }))}
        value={null}
        onChange={(key) => {
          if (key !== null) setChosen([...chosen, key]);
        }}
      />
      {chosen.length > 0 && (
        <ul className="sf-chosen" aria-label={t('poor.chosen')}>
          {chosen.map((key) => (
            <li key={key}>
              {names.get(key) ?? key}
              <IconButton
                icon={X}
                label={t('poor.unchoose', { name: names.get(key) ?? key })}
                onPress={() => setChosen(chosen.filter((one) => one !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      <PoorCommuneFields said={said} onChange={setSaid} />
    </FormDialog>
  );
}
