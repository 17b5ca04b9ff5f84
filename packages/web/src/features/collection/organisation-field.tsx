import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../lib/use-call.ts';
import { Select } from '../../ui/select.tsx';

interface Props {
  readonly value: string | null;
  readonly onChange: (agencyId: string) => void;
}

/** A collection organisation the reader sees: for Social Insurance all of them, for an organisation itself. */
export function OrganisationField({ value, onChange }: Props) {
  const { t } = useTranslation('collection');
  const units = useCall(measuredUnitsEndpoint, { query: { kind: 'organisation' } });
  const choices = (units.data?.items ?? []).flatMap(({ agencyId, name }) =>
    agencyId === null ? [] : [{ id: agencyId, label: name }],
  );
  return <Select label={t('books.organisation')} choices={choices} value={value} onChange={onChange} />;
}
