import type { GiftDetail } from '@ansinh/contract/donations/donations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAddHelp } from './donations.queries.ts';
import { monthsAhead } from './months-ahead.ts';
import { readDong } from './read-dong.ts';

/** Helps a person from the gift: who, which scheme, which months, how much. */
export function HelpForm({ gift, onClose }: { readonly gift: GiftDetail; readonly onClose: () => void }) {
  const { t } = useTranslation(['donations', 'common']);
  const add = useAddHelp();
  const today = dayInVietnam();
  const [fullName, setName] = useState('');
  const [birthDate, setBirth] = useState<string | null>(null);
  const [commune, setCommune] = useState(gift.communes.length === 1 ? (gift.communes[0]?.key ?? null) : null);
  const [scheme, setScheme] = useState(gift.schemes[0] ?? 'BHYT');
  const [firstMonth, setFirst] = useState(today.slice(0, 7));
  const [lastMonth, setLast] = useState(today.slice(0, 7));
  const [written, setWritten] = useState('');
  const [givenOn, setGiven] = useState<string | null>(today);
  const amount = readDong(written);
  const months = monthsAhead(gift.receivedOn.slice(0, 7)).map((id) => ({
    id,
    label: `${id.slice(5)}/${id.slice(0, 4)}`,
  }));
  return (
    <FormDialog
      title={t('help.add')}
      verb={t('common:action.save')}
      isReady={
        fullName.trim().length > 1 &&
        birthDate !== null &&
        commune !== null &&
        amount !== null &&
        givenOn !== null
      }
      isPending={add.isPending}
      error={add.error}
      onSubmit={() =>
        birthDate !== null &&
        commune !== null &&
        amount !== null &&
        givenOn !== null &&
        add.mutate(
          {
            params: { id: gift.id },
            body: { fullName, birthDate, commune, scheme, firstMonth, lastMonth, amount, givenOn },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <TextField
        label={t('help.person')}
        hint={t('help.personHint')}
        value={fullName}
        onChange={setName}
        maxLength={120}
      />
      <DatePicker label={t('help.birthDate')} value={birthDate} onChange={setBirth} max={today} />
      <ComboBox
        label={t('gift.commune')}
        choices={gift.communes.map(({ key, name }) => ({ id: key, label: name }))}
        value={commune}
        onChange={setCommune}
      />
      <Select
        label={t('help.scheme')}
        choices={gift.schemes.map((id) => ({ id, label: t(`scheme.${id}`) }))}
        value={scheme}
        onChange={setScheme}
      />
      <ComboBox
        label={t('help.firstMonth')}
        choices={months}
        value={firstMonth}
        onChange={(id) => id !== null && setFirst(id)}
      />
      <ComboBox
        label={t('help.lastMonth')}
        choices={months}
        value={lastMonth}
        onChange={(id) => id !== null && setLast(id)}
      />
      <TextField
        label={t('help.amount')}
        hint={t('help.amountHint', { left: formatMoney(gift.left) })}
        value={written}
        onChange={setWritten}
        inputMode="numeric"
        {...(written !== '' && amount === null ? { error: t('form.notMoney') } : {})}
      />
      <DatePicker
        label={t('help.givenOn')}
        value={givenOn}
        onChange={setGiven}
        min={gift.receivedOn}
        max={today}
      />
    </FormDialog>
  );
}
