import { CLIENT_SCOPES } from '@ansinh/contract/exchange/clients.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCreateClient } from './exchange.queries.ts';
import type { FreshSecret } from './secret-dialog.tsx';

const TERMS = ['90', '180', '365', '730'] as const;

interface Props {
  readonly onMade: (fresh: FreshSecret) => void;
  readonly onClose: () => void;
}

/** Registers a program of the agency. */
export function ClientForm({ onMade, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const create = useCreateClient();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ReadonlySet<(typeof CLIENT_SCOPES)[number]>>(
    new Set(['exchange.read', 'exchange.submit']),
  );
  const [days, setDays] = useState<(typeof TERMS)[number]>('365');
  return (
    <FormDialog
      title={t('clients.create')}
      verb={t('clients.create')}
      isReady={name.trim() !== '' && scopes.size > 0}
      isPending={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={() =>
        create.mutate(
          { body: { name: name.trim(), scopes: [...scopes], days: Number(days) } },
          {
            onSuccess: ({ clientId, clientSecret }) => {
              onClose();
              onMade({ name: name.trim(), clientId, clientSecret });
            },
          },
        )
      }
    >
      <TextField
        label={t('clients.name')}
        hint={t('clients.nameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        isRequired
      />
      <fieldset className="plain-fieldset">
        <legend className="field__label">{t('clients.scopes')}</legend>
        {CLIENT_SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            isSelected={scopes.has(scope)}
            onChange={(on) => {
              const next = new Set(scopes);
              if (on) next.add(scope);
              else next.delete(scope);
              setScopes(next);
            }}
          >
            {t(`clients.scope.${scope}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Select
        label={t('clients.days')}
        choices={TERMS.map((id) => ({ id, label: t('clients.daysOf', { count: Number(id) }) }))}
        value={days}
        onChange={setDays}
      />
    </FormDialog>
  );
}
