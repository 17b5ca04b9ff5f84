import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AgencyLink } from './agency-link.tsx';
import { AliasForm } from './alias.form.tsx';
import type { AgencyGroup } from './directory.types.ts';
import { RuleLineText } from './rule-line-text.tsx';

interface Props {
  readonly group: AgencyGroup;
  readonly on: string | undefined;
  readonly maySave: boolean;
  readonly mayAddAlias: boolean;
  readonly onEdit: () => void;
}

const FEW = 8;

/** One group: how regulations write it, by which rule it is formed, who belongs to it. */
export function GroupPanel({ group, on, maySave, mayAddAlias, onEdit }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const [adding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const members = isWhole ? group.members : group.members.slice(0, FEW);
  return (
    <Panel
      title={group.name}
      aside={
        <span className="facts__tools">
          {mayAddAlias && (
            <Button kind="quiet" small icon={Plus} onPress={() => setAdding(true)}>
              {t('alias.add')}
            </Button>
          )}
          {maySave && (
            <Button kind="quiet" small icon={Pencil} onPress={onEdit}>
              {t('common:action.edit')}
            </Button>
          )}
        </span>
      }
    >
      <KeyValues
        pairs={[
          {
            name: t('group.rule'),
            value: group.open ? (
              <Badge tone="amber">{t('group.open')}</Badge>
            ) : (
              group.rule.map((line, index) => (
                <p key={index}>
                  <RuleLineText line={line} />
                </p>
              ))
            ),
          },
          {
            name: t('group.members', { count: group.members.length }),
            value:
              members.length === 0 ? null : (
                <>
                  {members.map((member, index) => (
                    <span key={member.id}>
                      {index > 0 && '; '}
                      <AgencyLink agency={{ id: member.id, name: member.shortName }} on={on} />
                    </span>
                  ))}{' '}
                  {group.members.length > FEW && (
                    <Button kind="quiet" small aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
                      {isWhole ? t('group.fewer') : t('group.all', { count: group.members.length })}
                    </Button>
                  )}
                </>
              ),
          },
          { name: t('group.aliases'), value: group.aliases.map(({ alias }) => `“${alias}”`).join('; ') },
          { name: t('rename.note'), value: group.note },
        ]}
      />
      {adding && <AliasForm groupCode={group.code} name={group.name} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
