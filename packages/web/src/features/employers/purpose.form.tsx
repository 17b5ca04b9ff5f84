import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

const USUAL = ['finding', 'update', 'collect', 'inspection', 'other'] as const;
const SHORTEST = 5;

/** Asks what an employer is opened for before it is shown. */
export function PurposeForm({ onPurpose }: { readonly onPurpose: (purpose: string) => void }) {
  const { t } = useTranslation('employers');
  const [usual, setUsual] = useState<(typeof USUAL)[number] | null>(null);
  const [words, setWords] = useState('');
  const text = [usual === null || usual === 'other' ? '' : t(`purpose.${usual}`), words.trim()]
    .filter(Boolean)
    .join(': ');
  const isReady = usual !== null && text.length >= SHORTEST;
  return (
    <Panel title={t('purpose.title')}>
      <form
        className="employer-why"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onPurpose(text);
        }}
      >
        <p className="muted">{t('purpose.text')}</p>
        <RadioGroup
          label={t('purpose.label')}
          choices={USUAL.map((id) => ({ id, label: t(`purpose.${id}`) }))}
          value={usual}
          onChange={setUsual}
        />
        <TextField
          label={t('purpose.words')}
          hint={t('purpose.hint')}
          value={words}
          onChange={setWords}
          optional={usual !== 'other'}
          maxLength={200}
        />
        <div>
          <Button type="submit" kind="primary" isDisabled={!isReady}>
            {t('purpose.open')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
