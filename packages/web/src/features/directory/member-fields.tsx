import { COMMITTEE_ROLES } from '@ansinh/contract/directory/contacts.schemas';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAgencyChoices } from './directory.queries.ts';

/** One member while being entered; `key` only tells the lines apart. Without days he serves the whole term. */
export interface MemberDraft {
  readonly key: number;
  readonly name: string;
  readonly position: string;
  readonly role: (typeof COMMITTEE_ROLES)[number];
  readonly agencyId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface Props {
  readonly draft: MemberDraft;
  readonly on: string | undefined;
  readonly onChange: (draft: MemberDraft) => void;
  readonly onRemove: () => void;
}

/** Fields of one member of a committee. */
export function MemberFields({ draft, on, onChange, onRemove }: Props) {
  const { t } = useTranslation('directory');
  return (
    <div className="people-row">
      <div className="form-dialog__pair">
        <TextField
          label={t('focal.name')}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          isRequired
        />
        <Select
          label={t('committee.role')}
          choices={COMMITTEE_ROLES.map((id) => ({ id, label: t(`committee.roles.${id}`) }))}
          value={draft.role}
          onChange={(role) => onChange({ ...draft, role })}
        />
        <TextField
          label={t('focal.position')}
          value={draft.position}
          onChange={(position) => onChange({ ...draft, position })}
          optional
        />
        <ComboBox
          label={t('committee.agency')}
          choices={useAgencyChoices(on)}
          value={draft.agencyId}
          onChange={(agencyId) => onChange({ ...draft, agencyId })}
          optional
        />
      </div>
      <div className="people-row__remove">
        <Button kind="quiet" small onPress={onRemove}>
          {t('committee.removeMember')}
        </Button>
      </div>
    </div>
  );
}
