import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useListSettings, useSaveListSettings } from './memberlists.queries.ts';

const PARTS = ['household', 'left-compulsory', 'lately', 'support', 'age'] as const;
const WHOLE = /^\d{1,3}$/;

/** How the province weighs the signs that somebody will join. */
export function SettingsForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('memberlists');
  const settings = useListSettings();
  const save = useSaveListSettings();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const stored = settings.data;
  const value = (name: (typeof PARTS)[number] | 'threshold'): string =>
    typed[name] ?? String((name === 'threshold' ? stored?.threshold : stored?.weights[name]) ?? '');
  const names = [...PARTS, 'threshold'] as const;
  const isReady =
    stored !== undefined &&
    names.every((name) => WHOLE.test(value(name)) && Number(value(name)) <= 100) &&
    Number(value('threshold')) >= 1;
  const submit = (): void => {
    const weights = {
      household: Number(value('household')),
      'left-compulsory': Number(value('left-compulsory')),
      lately: Number(value('lately')),
      support: Number(value('support')),
      age: Number(value('age')),
    };
    save.mutate(
      { body: { version: stored?.version ?? 0, weights, threshold: Number(value('threshold')) } },
      {
        onSuccess: () => {
          showToast(t('settings.done'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('settings.title')}
      verb={t('settings.verb')}
      isReady={isReady}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Callout tone="amber">{t('settings.text')}</Callout>
      {settings.isPending && <Skeleton lines={6} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {stored &&
        names.map((name) => (
          <TextField
            key={name}
            label={name === 'threshold' ? t('settings.threshold') : t(`part.${name}`)}
            value={value(name)}
            onChange={(text) => setTyped({ ...typed, [name]: text })}
            isRequired
            maxLength={3}
          />
        ))}
      {stored?.changedAt != null && (
        <p className="muted">
          {t('settings.changed', { by: stored.changedBy ?? '', at: formatDateTime(stored.changedAt) })}
        </p>
      )}
    </FormDialog>
  );
}
