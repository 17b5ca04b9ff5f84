import type { getCollectionSettingsEndpoint } from '@ansinh/contract/collection/collection.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAgreement, useSaveAgreement } from './collection.queries.ts';
import { OrganisationField } from './organisation-field.tsx';
import { dongOf } from './receipt-draft.ts';

type Agreement = Answer<typeof getCollectionSettingsEndpoint>;

/** What an organisation agreed on for its receipts and payments; the law leaves it open. */
export function AgreementForm({ onClose }: { readonly onClose: () => void }) {
  const { agency: own } = useSession();
  const [agency, setAgency] = useState<string | null>(own?.id ?? null);
  const agreement = useAgreement(agency);
  return (
    agreement.data && (
      <AgreementFields
        key={`${agency} ${agreement.data.version}`}
        agreement={agreement.data}
        agency={agency}
        onAgency={setAgency}
        onClose={onClose}
      />
    )
  );
}

interface Props {
  readonly agreement: Agreement;
  readonly agency: string | null;
  readonly onAgency: (agency: string) => void;
  readonly onClose: () => void;
}

function AgreementFields({ agreement, agency, onAgency, onClose }: Props) {
  const { t } = useTranslation('collection');
  const save = useSaveAgreement();
  const [tariffDifference, setDifference] = useState(agreement.tariffDifference);
  const [remitWithin, setWithin] = useState(String(agreement.remitWithin));
  const [gapMonths, setGap] = useState(String(agreement.gapMonths));
  const [payDay, setPayDay] = useState(String(agreement.payDay));
  const [basis, setBasis] = useState(agreement.basis);
  const [within, gap, day] = [dongOf(remitWithin), dongOf(gapMonths), dongOf(payDay)];
  const isReady =
    agency !== null &&
    agreement.abilities.includes('save') &&
    within !== null &&
    within <= 60 &&
    gap !== null &&
    gap <= 60 &&
    day !== null &&
    day >= 1 &&
    day <= 31;
  return (
    <FormDialog
      title={t('agreement.title')}
      verb={t('agreement.save')}
      isReady={isReady}
      isPending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() => {
        if (agency === null || within === null || gap === null || day === null) return;
        const said = { tariffDifference, remitWithin: within, gapMonths: gap, payDay: day, basis };
        save.mutate(
          { body: { ...said, agency, version: agreement.version } },
          {
            onSuccess: () => {
              showToast(t('agreement.saved'));
              onClose();
            },
          },
        );
      }}
    >
      <OrganisationField value={agency} onChange={onAgency} />
      {agreement.basis === '' && <Callout tone="amber">{t('agreement.unverified')}</Callout>}
      <div className="receipt-pair">
        <TextField
          label={t('agreement.remitWithin')}
          value={remitWithin}
          onChange={setWithin}
          inputMode="numeric"
        />
        <TextField label={t('agreement.gapMonths')} value={gapMonths} onChange={setGap} inputMode="numeric" />
        <TextField label={t('agreement.payDay')} value={payDay} onChange={setPayDay} inputMode="numeric" />
      </div>
      <RadioGroup
        label={t('agreement.difference')}
        choices={(['refuse', 'reason'] as const).map((id) => ({ id, label: t(`agreement.${id}`) }))}
        value={tariffDifference}
        onChange={setDifference}
      />
      <TextField
        label={t('agreement.basis')}
        hint={t('agreement.basisHint')}
        value={basis}
        onChange={setBasis}
      />
    </FormDialog>
  );
}
