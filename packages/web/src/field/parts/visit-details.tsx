import { useTranslation } from 'react-i18next';
import type { VisitDraft } from '../state/visit-draft.ts';
import { FieldInput } from './field-input.tsx';
import { CHANNELS } from './outcome-look.ts';
import { PhotoField } from './photo-field.tsx';
import { Segments } from './segments.tsx';
import { useToday } from './use-today.ts';
import { channelName } from './names.ts';

const LONGEST_NOTE = 500;

interface Props {
  readonly draft: VisitDraft;
  readonly onChange: (patch: Partial<VisitDraft>) => void;
  /** Largest photo, in bytes. */
  readonly limit: number;
}

/** What may be said about a visit besides its outcome: none of it is asked for. */
export function VisitDetails({ draft, onChange, limit }: Props) {
  const { t } = useTranslation('field');
  const today = useToday();
  return (
    <section className="field-details" aria-label={t('visit.details')}>
      <Segments
        label={t('visit.channel')}
        value={draft.channel}
        choices={CHANNELS.map((channel) => [channel, channelName(channel)] as const)}
        onChange={(channel) => onChange({ channel })}
      />
      <div className="field-details__two">
        <FieldInput
          label={t('visit.nextOn')}
          type="date"
          min={today}
          value={draft.nextOn}
          onChange={(nextOn) => onChange({ nextOn })}
        />
        <PhotoField photo={draft.photo} limit={limit} onChange={(photo) => onChange({ photo })} />
      </div>
      <label className="field-input">
        <span>{t('visit.note')}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={draft.note}
          placeholder={t('visit.noteHint')}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </label>
    </section>
  );
}
