import { NETWORK_SCHEMES, type Contract, type Organisation } from '@ansinh/contract/network/network.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommunesField } from './communes-field.tsx';
import { useSaveContract } from './network.queries.ts';

interface Props {
  readonly contract: Contract | null;
  readonly organisations: readonly Organisation[];
  readonly onClose: () => void;
}

/** A contract between the Social Insurance and an organisation: number, days, what and where it may collect. */
export function ContractForm({ contract, organisations, onClose }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const save = useSaveContract();
  const [agencyId, setAgency] = useState(contract?.agency.id ?? null);
  const [number, setNumber] = useState(contract?.number ?? '');
  const [signedOn, setSigned] = useState<string | null>(contract?.signedOn ?? dayInVietnam());
  const [from, setFrom] = useState<string | null>(contract?.from ?? null);
  const [to, setTo] = useState<string | null>(contract?.to ?? null);
  const [schemes, setSchemes] = useState<readonly (typeof NETWORK_SCHEMES)[number][]>(
    contract?.schemes ?? NETWORK_SCHEMES,
  );
  const [communes, setCommunes] = useState<readonly string[]>(contract?.communes.map(({ key }) => key) ?? []);
  const isReady =
    agencyId !== null &&
    number.trim() !== '' &&
    signedOn !== null &&
    from !== null &&
    to !== null &&
    schemes.length > 0;
  const submit = (): void => {
    if (agencyId === null || signedOn === null || from === null || to === null) return;
    const facts = { agencyId, number, signedOn, from, to, schemes: [...schemes], communes: [...communes] };
    const kept = contract === null ? {} : { id: contract.id, version: contract.version };
    save.mutate({ body: { ...facts, ...kept } }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={t(contract === null ? 'contract.add' : 'contract.edit')}
      verb={t('common:action.save')}
      isReady={isReady}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={onClose}
    >
      <Select
        label={t('column.organisation')}
        choices={organisations.map(({ agency }) => ({ id: agency.id, label: agency.name }))}
        value={agencyId}
        onChange={setAgency}
        isDisabled={contract !== null}
      />
      <TextField label={t('contract.number')} value={number} onChange={setNumber} maxLength={100} />
      <DatePicker label={t('contract.signedOn')} value={signedOn} onChange={setSigned} />
      <DatePicker label={t('contract.from')} value={from} onChange={setFrom} />
      <DatePicker label={t('contract.to')} value={to} onChange={setTo} />
      <fieldset className="network-set">
        <legend>{t('contract.schemes')}</legend>
        {NETWORK_SCHEMES.map((scheme) => (
          <Checkbox
            key={scheme}
            isSelected={schemes.includes(scheme)}
            onChange={(isOn) =>
              setSchemes(NETWORK_SCHEMES.filter((one) => (one === scheme ? isOn : schemes.includes(one))))
            }
          >
            {t(`scheme.${scheme}`)}
          </Checkbox>
        ))}
      </fieldset>
      <CommunesField
        label={t('contract.communes')}
        hint={t('contract.communesHint')}
        on={from ?? dayInVietnam()}
        value={communes}
        onChange={setCommunes}
      />
    </FormDialog>
  );
}
