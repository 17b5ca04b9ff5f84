import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSaveWeight, type Source } from './reorganisations.queries.ts';
import { readShare, shareText, sumsToWhole, type Share } from './share-text.ts';

interface Props {
  readonly id: string;
  readonly source: Source;
  readonly onClose: () => void;
}

/** The shares of one divided unit: typed, or taken from the estimate; all of them at once, with their basis. */
export function WeightsForm({ id, source, onClose }: Props) {
  const { t, i18n } = useTranslation('reorganisations');
  const save = useSaveWeight();
  const sign = i18n.language === 'vi' ? ',' : '.';
  const written = (share: Share | null): string =>
    share === null ? '' : `${String(share.numerator)}/${String(share.denominator)}`;
  const [texts, setTexts] = useState(() => source.to.map(({ weight }) => written(weight)));
  const [basis, setBasis] = useState(source.confirmed?.basis ?? '');
  const [taken, setTaken] = useState(false);
  const shares = texts.map(readShare);
  const whole = sumsToWhole(shares);
  const estimated = source.proposal !== null && source.proposal !== 'typed' ? source.proposal : null;
  const take = (): void => {
    setTexts(source.to.map(({ proposed }) => written(proposed)));
    setTaken(true);
    if (estimated !== null) setBasis(t(`weights.methodBasis.${estimated}`));
  };
  const submit = (): void => {
    const all = source.to.flatMap(({ key }, index) => {
      const share = shares[index];
      return share ? [{ to: key, ...share }] : [];
    });
    save.mutate(
      {
        params: { id },
        body: {
          from: source.from.key,
          shares: all,
          method: taken && estimated !== null ? estimated : 'typed',
          basis,
        },
      },
      {
        onSuccess: () => {
          showToast(t('weights.done', { name: source.from.name }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('weights.title', { name: source.from.name })}
      verb={t('weights.verb')}
      isReady={whole === true && basis.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      wide
    >
      <p className="muted">{t('weights.lead')}</p>
      {estimated !== null && (
        <Callout>
          <p>
            {t('weights.estimate')}{' '}
            {source.to
              .map(({ name, proposed }) => `${name} ${proposed === null ? '' : shareText(proposed, sign)}`)
              .join('; ')}
            . {t(`weights.method.${estimated}`)}
          </p>
          <Button small onPress={take}>
            {t('weights.take')}
          </Button>
        </Callout>
      )}
      {source.to.map(({ key, name, within }, index) => (
        <TextField
          key={key}
          label={`${name}, ${within}`}
          hint={index === 0 ? t('weights.hint') : undefined}
          value={texts[index] ?? ''}
          onChange={(text) => {
            setTexts(texts.map((one, at) => (at === index ? text : one)));
            setTaken(false);
          }}
        />
      ))}
      {whole === false && (
        <Callout tone="red" isAlert>
          {t('weights.notWhole')}
        </Callout>
      )}
      <TextField
        label={t('weights.basis')}
        hint={t('weights.basisHint')}
        value={basis}
        onChange={setBasis}
        isRequired
      />
    </FormDialog>
  );
}
