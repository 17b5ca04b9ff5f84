import { useTranslation } from 'react-i18next';
import { useAgencyChoices } from '../../lib/use-agency-choices.ts';
import { LinesField } from '../../ui/lines-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PickedField } from '../../ui/picked-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DocumentDraftInput } from './documents.queries.ts';
import { KindField } from './kind-field.tsx';

interface Props {
  readonly draft: DocumentDraftInput;
  readonly onChange: (part: Partial<DocumentDraftInput>) => void;
}

/** Everything of a document but its content. */
export function DraftFields({ draft, onChange }: Props) {
  const { t } = useTranslation('documents');
  const agencies = useAgencyChoices();
  const { kind, sendTo = [] } = draft;
  return (
    <Panel title={t('frame')}>
      <div className="documents-fields">
        <KindField value={kind} onChange={(next) => onChange({ kind: next })} />
        <div className="form-dialog__pair">
          <TextField
            label={t('field.symbol')}
            value={draft.symbol}
            onChange={(symbol) => onChange({ symbol })}
            isRequired
            maxLength={30}
            placeholder="BHXH"
          />
          {kind === 'letter' && (
            <TextField
              label={t('field.unitSymbol')}
              value={draft.unitSymbol ?? ''}
              onChange={(text) => onChange({ unitSymbol: text === '' ? null : text })}
              optional
              maxLength={30}
            />
          )}
        </div>
        <TextField
          label={t('field.place')}
          value={draft.place}
          onChange={(place) => onChange({ place })}
          isRequired
          maxLength={100}
        />
        <TextArea
          label={t('column.summary')}
          value={draft.summary}
          onChange={(summary) => onChange({ summary })}
          rows={2}
          maxLength={1000}
        />
        <LinesField
          label={t('field.addressees')}
          value={draft.addressees ?? []}
          onChange={(addressees) => onChange({ addressees })}
        />
        <LinesField
          label={t('field.bases')}
          value={draft.bases ?? []}
          onChange={(bases) => onChange({ bases })}
        />
        <LinesField
          label={t('field.recipients')}
          value={draft.recipients ?? []}
          onChange={(recipients) => onChange({ recipients })}
        />
        <PickedField
          label={t('field.sendTo')}
          choices={agencies}
          value={sendTo}
          onChange={(ids) => onChange({ sendTo: ids })}
        />
      </div>
    </Panel>
  );
}
