import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/select.tsx';
import { useOverview } from './outreach.queries.ts';

const ALL = 'all';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (commune: string | undefined) => void;
  /** A commune must be chosen. */
  readonly isNeeded?: boolean;
}

/** The commune a page is about, of those with something to do. */
export function CommuneChoice({ value, onChange, isNeeded = false }: Props) {
  const { t } = useTranslation(['outreach', 'common']);
  const { data } = useOverview(undefined);
  const communes = data?.communes ?? [];
  if (communes.length < 2) return null;
  return (
    <Select
      label={t('filter.commune')}
      choices={[
        ...(isNeeded ? [] : [{ id: ALL, label: t('common:field.all') }]),
        ...communes.map(({ key, name }) => ({ id: key, label: name })),
      ]}
      value={value ?? (isNeeded ? (communes[0]?.key ?? null) : ALL)}
      onChange={(id) => onChange(id === ALL ? undefined : id)}
    />
  );
}
