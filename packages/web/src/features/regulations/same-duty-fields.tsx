import { getDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { listDutiesEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../lib/use-call.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useOtherRegulations } from './regulation-choices.queries.ts';
import type { Duty } from './regulations.types.ts';

interface Props {
  readonly duty: Duty;
  /** Id of the duty that asks for the same thing. */
  readonly value: string | null;
  readonly onChange: (dutyId: string | null) => void;
}

/** Says which duty of another regulation asks for the same thing. */
export function SameDutyFields({ duty, value, onChange }: Props) {
  const { t } = useTranslation('regulations');
  const known = useCall(getDutyEndpoint, { params: { id: value ?? '' } }, { enabled: value !== null });
  const [chosen, setChosen] = useState<string | null>(null);
  const regulation = chosen ?? known.data?.regulationId ?? null;
  const duties = useCall(
    listDutiesEndpoint,
    { params: { id: regulation ?? '' } },
    { enabled: regulation !== null },
  );
  return (
    <div className="form-dialog__pair">
      <ComboBox
        label={t('schedule.sameRegulation')}
        choices={useOtherRegulations(duty.regulationId)}
        value={regulation}
        onChange={(id) => {
          setChosen(id);
          onChange(null);
        }}
        optional
      />
      <ComboBox
        label={t('schedule.sameAs')}
        hint={t('schedule.sameHint')}
        choices={(duties.data?.items ?? []).map((one) => ({
          id: one.id,
          label: `${one.citation} · ${one.action.slice(0, 90)}`,
          detail: one.lead.join(', '),
        }))}
        value={value}
        onChange={onChange}
        isDisabled={regulation === null}
        optional
      />
    </div>
  );
}
