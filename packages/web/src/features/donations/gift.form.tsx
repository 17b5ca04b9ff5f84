import type { Gift } from '@ansinh/contract/donations/donations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PURPOSES } from './donations-search.ts';
import { useDonors, useSaveGift } from './donations.queries.ts';
import { DonorForm } from './donor.form.tsx';
import { readDong } from './read-dong.ts';
import { useDonorName } from './use-donor-name.ts';

interface Props {
  readonly gift: Gift | null;
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** A gift the agency received: from whom, how much, for whom, where, when. */
export function GiftForm({ gift, communes, onClose }: Props) {
  const { t } = useTranslation(['donations', 'common']);
  const nameOf = useDonorName();
  const save = useSaveGift();
  const donors = useDonors();
  const [isNewDonor, setNewDonor] = useState(false);
  const [donorId, setDonor] = useState(gift?.donor.id ?? null);
  const [written, setWritten] = useState(gift === null ? '' : formatNumber(gift.amount));
  const [purpose, setPurpose] = useState(gift?.purpose ?? 'near-poor');
  const [commune, setCommune] = useState(gift?.commune?.key ?? null);
  const [receivedOn, setReceived] = useState<string | null>(gift?.receivedOn ?? dayInVietnam());
  const [document, setDocument] = useState(gift?.document ?? '');
  const [note, setNote] = useState(gift?.note ?? '');
  const amount = readDong(written);
  // One dialog at a time: a donor who is not in the list is added first.
  if (isNewDonor) return <DonorForm donor={null} onSaved={setDonor} onClose={() => setNewDonor(false)} />;
  return (
    <FormDialog
      title={t(gift === null ? 'gift.add' : 'gift.edit')}
      verb={t('common:action.save')}
      isReady={donorId !== null && amount !== null && receivedOn !== null}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() =>
        donorId !== null &&
        amount !== null &&
        receivedOn !== null &&
        save.mutate(
          {
            body: {
              ...(gift === null ? {} : { id: gift.id, version: gift.version }),
              donorId,
              amount,
              purpose,
              commune,
              receivedOn,
              document,
              note,
            },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <ComboBox
        label={t('donor.one')}
        choices={(donors.data?.items ?? []).map(({ id, name, agency }) => ({
          id,
          label: nameOf(name),
          detail: agency.name,
        }))}
        value={donorId}
        onChange={setDonor}
      />
      <div>
        <Button small onPress={() => setNewDonor(true)}>
          {t('donor.add')}
        </Button>
      </div>
      <TextField
        label={t('gift.amount')}
        value={written}
        onChange={setWritten}
        inputMode="numeric"
        {...(written !== '' && amount === null ? { error: t('form.notMoney') } : {})}
      />
      <Select
        label={t('gift.purpose')}
        choices={PURPOSES.map((id) => ({ id, label: t(`purpose.${id}`) }))}
        value={purpose}
        onChange={setPurpose}
      />
      <ComboBox
        label={t('gift.commune')}
        hint={t('gift.communeHint')}
        optional
        choices={communes.map(({ key, name }) => ({ id: key, label: name }))}
        value={commune}
        onChange={setCommune}
      />
      <DatePicker
        label={t('gift.receivedOn')}
        value={receivedOn}
        onChange={setReceived}
        max={dayInVietnam()}
      />
      <TextField
        label={t('gift.document')}
        value={document}
        onChange={setDocument}
        optional
        maxLength={100}
      />
      <TextArea label={t('form.note')} value={note} onChange={setNote} optional rows={2} maxLength={1000} />
    </FormDialog>
  );
}
