import {
  INCREASE_REASONS,
  type IncreaseReason,
  type ListDetail,
} from '@ansinh/contract/statefunded/statefunded.schemas';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Why somebody is on a list and from when: card code, reason, paper, first day. */
export interface Increase {
  readonly cardCode: string;
  readonly reason: IncreaseReason;
  readonly document: string;
  readonly from: string | null;
}

interface Props {
  readonly list: Pick<ListDetail, 'group'>;
  readonly value: Increase;
  readonly onChange: (change: Partial<Increase>) => void;
}

/** The fields of an increase, the same for who is added and for who is changed. */
export function IncreaseFields({ list, value, onChange }: Props) {
  const { t } = useTranslation('statefunded');
  return (
    <>
      <Select
        label={t('add.code')}
        choices={list.group.cardCodes.map(({ code, description }) => ({
          id: code,
          label: `${code}: ${description}`,
        }))}
        value={value.cardCode}
        onChange={(cardCode) => onChange({ cardCode })}
      />
      <Select
        label={t('add.reason')}
        choices={INCREASE_REASONS.map((id) => ({ id, label: t(`in.${id}`) }))}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <TextField
        label={t('add.document')}
        value={value.document}
        onChange={(document) => onChange({ document })}
        optional
      />
      <DatePicker label={t('add.from')} value={value.from} onChange={(from) => onChange({ from })} />
    </>
  );
}
