import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { useCommuneChoices } from '../../lib/use-commune-choices.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useOpenRoster } from './pupils.queries.ts';

interface Props {
  readonly year: string;
  readonly commune: string | null;
  readonly onClose: () => void;
}

/** Opens the own school's roster of a year, or says which commune the school stands in. */
export function OpenRosterForm({ year, commune: stated, onClose }: Props) {
  const { t } = useTranslation('pupils');
  const navigate = useNavigate();
  const { agency } = useSession();
  const [commune, setCommune] = useState<string | null>(stated);
  const open = useOpenRoster();
  const submit = (): void =>
    open.mutate(
      { body: { year, commune } },
      {
        onSuccess: () => {
          onClose();
          void navigate({ to: '/hoc-sinh/$school', params: { school: agency.id }, search: { nam: year } });
        },
      },
    );
  return (
    <FormDialog
      title={t('roster.openTitle', { year })}
      verb={stated === null ? t('roster.open') : t('roster.save')}
      isReady={commune !== null}
      isPending={open.isPending}
      error={open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('roster.openText')}</p>
      <ComboBox
        label={t('roster.commune')}
        choices={useCommuneChoices()}
        value={commune}
        onChange={setCommune}
      />
    </FormDialog>
  );
}
