import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAgencyChoices } from './directory.queries.ts';

/** One successor while it is being entered; `key` only tells the lines apart. */
export interface SuccessorDraft {
  readonly key: number;
  readonly agencyId: string | null;
  readonly share: 'all' | 'part';
  readonly dividedBy: 'whole' | 'territory' | 'subject';
  readonly primary: boolean;
  readonly scope: string;
}

/** Returns a line to start with: the first one takes all. */
export function emptySuccessor(key: number): SuccessorDraft {
  return {
    key,
    agencyId: null,
    share: key === 0 ? 'all' : 'part',
    dividedBy: 'whole',
    primary: key === 0,
    scope: '',
  };
}

interface Props {
  readonly draft: SuccessorDraft;
  readonly on: string | undefined;
  readonly onChange: (draft: SuccessorDraft) => void;
  readonly onRemove?: () => void;
}

/** Fields of one successor. */
export function SuccessorFields({ draft, on, onChange, onRemove }: Props) {
  const { t } = useTranslation('directory');
  const choices = useAgencyChoices(on);
  return (
    <div className="people-row">
      <ComboBox
        label={t('succession.agency')}
        choices={choices}
        value={draft.agencyId}
        onChange={(agencyId) => onChange({ ...draft, agencyId })}
      />
      <div className="form-dialog__pair">
        <Select
          label={t('succession.share')}
          choices={(['all', 'part'] as const).map((id) => ({ id, label: t(`succession.shares.${id}`) }))}
          value={draft.share}
          onChange={(share) => onChange({ ...draft, share })}
        />
        <Select
          label={t('succession.dividedBy')}
          choices={(['whole', 'territory', 'subject'] as const).map((id) => ({
            id,
            label: t(`succession.divided.${id}`),
          }))}
          value={draft.dividedBy}
          onChange={(dividedBy) => onChange({ ...draft, dividedBy })}
        />
      </div>
      <TextField
        label={t('succession.scope')}
        hint={t('succession.scopeHint')}
        value={draft.scope}
        onChange={(scope) => onChange({ ...draft, scope })}
        optional={draft.share === 'all'}
        isRequired={draft.share !== 'all'}
      />
      <Checkbox isSelected={draft.primary} onChange={(primary) => onChange({ ...draft, primary })}>
        {t('succession.primary')}
      </Checkbox>
      {onRemove && (
        <div className="people-row__remove">
          <Button kind="quiet" small onPress={onRemove}>
            {t('succession.removeOne')}
          </Button>
        </div>
      )}
    </div>
  );
}
