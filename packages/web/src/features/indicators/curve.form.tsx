import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { formatShare } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { typedNumber } from '../../ui/grid/typed-number.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSavePaceCurve, type KeptPaceCurve } from './base.queries.ts';
import { CurveBars } from './curve-bars.tsx';
import { curveCode } from './curve-code.ts';

const MOST = 1_000;

interface Props {
  /** Null: a new course. */
  readonly curve: KeptPaceCurve | null;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Name, twelve weights and note of a course; the bars follow what is typed. */
export function CurveForm({ curve, onStale, onClose }: Props) {
  const { t } = useTranslation('indicators');
  const save = useSavePaceCurve();
  const [name, setName] = useState(curve?.name ?? '');
  const [texts, setTexts] = useState<readonly string[]>(
    (curve?.weights ?? Array.from({ length: 12 }, () => 1)).map(String),
  );
  const [note, setNote] = useState(curve?.note ?? '');
  const [certainty, setCertainty] = useState(curve?.certainty ?? 'unverified');
  const weights = texts.map((text) => typedNumber(text, 'whole') ?? 0);
  const isWeight = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= MOST;
  const all = weights.reduce((sum, one) => sum + one, 0);
  const areWeights = weights.every(isWeight) && all > 0;
  const code = curve?.code ?? curveCode(name);
  return (
    <FormDialog
      title={curve === null ? t('curve.add') : t('curve.edit', { name: curve.name })}
      verb={t('curve.verb')}
      wide
      isReady={code !== '' && name.trim() !== '' && areWeights}
      isPending={save.isPending}
      error={save.error}
      onStale={onStale}
      onClose={onClose}
      onSubmit={() =>
        save.mutate(
          { params: { code }, body: { name, weights, note, certainty, version: curve?.version ?? 0 } },
          {
            onSuccess: () => {
              showToast(t('curve.done', { name }));
              onClose();
            },
          },
        )
      }
    >
      <p className="muted">{t('curve.formLead')}</p>
      <TextField label={t('curve.name')} value={name} onChange={setName} isRequired />
      <div className="curve-weights">
        {texts.map((text, index) => {
          const weight = weights[index] ?? 0;
          return (
            <TextField
              // oxlint-disable-next-line react/no-array-index-key -- the twelve months never move
              key={index}
              label={t('curve.monthShort', { month: index + 1 })}
              inputMode="numeric"
              value={text}
              onChange={(next) => setTexts(texts.with(index, next))}
              {...(isWeight(weight)
                ? { hint: areWeights ? formatShare(weight / all) : '' }
                : { error: t('curve.wrong', { most: MOST }) })}
            />
          );
        })}
      </div>
      {areWeights ? <CurveBars weights={weights} /> : <p className="muted">{t('curve.nothing')}</p>}
      <TextArea label={t('curve.note')} value={note} onChange={setNote} rows={2} optional />
      <CertaintyField label={t('denominator.certainty')} value={certainty} onChange={setCertainty} />
    </FormDialog>
  );
}
