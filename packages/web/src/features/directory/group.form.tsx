import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReload, useSaveGroup } from './directory.queries.ts';
import type { AgencyGroup } from './directory.types.ts';
import { RuleLineFields } from './rule-line-fields.tsx';
import { draftOfLine, emptyLine, lineOfDraft, type RuleLineDraft } from './rule-line-draft.ts';

interface Props {
  /** Absent: a new group. */
  readonly group?: AgencyGroup;
  readonly onClose: () => void;
}

/** Name and rule of a group. */
export function GroupForm({ group, onClose }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const save = useSaveGroup();
  const reload = useReload();
  const [code, setCode] = useState(group?.code ?? '');
  const [name, setName] = useState(group?.name ?? '');
  const [open, setOpen] = useState(group?.open ?? false);
  const [note, setNote] = useState(group?.note ?? '');
  const [lines, setLines] = useState<readonly RuleLineDraft[]>(() =>
    group === undefined ? [emptyLine(0)] : group.rule.map(draftOfLine),
  );
  const rule = open ? [] : lines.map(lineOfDraft);
  const submit = (): void =>
    save.mutate(
      {
        params: { code },
        body: { version: group?.version ?? 0, name, open, rule, note: note.trim() === '' ? null : note },
      },
      {
        onSuccess: () => {
          showToast(t('group.saved', { name }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={group === undefined ? t('group.add') : t('group.editOf', { name: group.name })}
      verb={t('common:action.save')}
      isReady={name.trim() !== '' && code.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
      wide
    >
      <TextField label={t('group.name')} value={name} onChange={setName} isRequired />
      {group === undefined && (
        <TextField
          label={t('column.code')}
          hint={t('form.codeHint')}
          value={code}
          onChange={setCode}
          isRequired
        />
      )}
      <Switch isSelected={open} onChange={setOpen}>
        {t('group.openSwitch')}
      </Switch>
      {!open && (
        <div className="people-rows">
          {lines.map((line) => (
            <RuleLineFields
              key={line.key}
              draft={line}
              onChange={(next) => setLines(lines.map((one) => (one.key === line.key ? next : one)))}
              onRemove={() => setLines(lines.filter((one) => one.key !== line.key))}
            />
          ))}
          <div>
            <Button
              small
              icon={Plus}
              onPress={() =>
                setLines([...lines, emptyLine(Math.max(-1, ...lines.map(({ key }) => key)) + 1)])
              }
            >
              {t('group.addLine')}
            </Button>
          </div>
        </div>
      )}
      <TextField label={t('rename.note')} value={note} onChange={setNote} optional />
    </FormDialog>
  );
}
