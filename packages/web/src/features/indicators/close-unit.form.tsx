import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSaveUnit, type AddedKind, type MeasuredUnit } from './base.queries.ts';

interface Props {
  readonly unit: MeasuredUnit;
  readonly kinds: readonly AddedKind[];
  /** Key of the unit it hangs below. */
  readonly parent: string;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Ends a unit on a day. Its figures and targets stay; it is given nothing new afterwards. */
export function CloseUnitForm({ unit, kinds, parent, onStale, onClose }: Props) {
  const { t } = useTranslation('indicators');
  const save = useSaveUnit();
  const [to, setTo] = useState<string | null>(dayInVietnam());
  const kind = kinds.find((one) => one === unit.kind);
  return (
    <FormDialog
      title={t('unit.close', { name: unit.name })}
      verb={t('unit.closeVerb')}
      isReady={to !== null}
      isPending={save.isPending}
      error={save.error}
      onStale={onStale}
      onClose={onClose}
      onSubmit={() => {
        if (to === null || kind === undefined) return;
        const { key, version, name, communeKey, agencyId, source, certainty } = unit;
        save.mutate(
          {
            body: {
              key,
              version,
              kind,
              name,
              parent,
              commune: communeKey,
              agencyId,
              from: unit.from ?? to,
              to,
              source,
              certainty,
            },
          },
          {
            onSuccess: () => {
              showToast(t('unit.closed', { name, day: formatDate(to) }));
              onClose();
            },
          },
        );
      }}
    >
      <p className="muted">{t('unit.closeText')}</p>
      <DatePicker label={t('unit.to')} min={unit.from ?? '2000-01-01'} value={to} onChange={setTo} />
    </FormDialog>
  );
}
