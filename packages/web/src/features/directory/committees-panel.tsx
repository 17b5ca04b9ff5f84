import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CommitteeForm } from './committee.form.tsx';
import { useRemoveCommittee } from './directory.queries.ts';
import type { Agency, Committee } from './directory.types.ts';
import { MembersTable } from './members-table.tsx';
import { PeriodText } from './period-text.tsx';
import { RemoveFactDialog } from './remove-fact.dialog.tsx';

/** Compositions of a committee: decision, term, members. */
export function CommitteesPanel({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  const [edited, setEdited] = useState<Committee | 'new' | null>(null);
  const [asked, setAsked] = useState<Committee | null>(null);
  const remove = useRemoveCommittee();
  const may = agency.abilities.includes('manage-committees');
  const about = { number: asked?.decisionNumber ?? '' };
  return (
    <Panel
      title={t('committee.title')}
      aside={
        may && (
          <Button kind="quiet" small icon={Plus} onPress={() => setEdited('new')}>
            {t('committee.add')}
          </Button>
        )
      }
    >
      {agency.committees.length === 0 && <p className="muted">{t('committee.none')}</p>}
      {agency.committees.map((committee) => {
        const number = committee.decisionNumber;
        return (
          <section key={committee.id} aria-label={t('committee.decision', { number })}>
            <div className="facts__row">
              <div className="facts__what">
                <p className="facts__title">
                  {t('committee.decisionOf', { number, date: formatDate(committee.decisionDate) })}
                </p>
                {committee.task !== '' && <p>{committee.task}</p>}
                <p className="facts__marks">
                  <span>
                    <PeriodText from={committee.from} to={committee.to} />
                  </span>
                  {committee.basis !== '' && <span>{t('life.basis', { basis: committee.basis })}</span>}
                </p>
              </div>
              {may && (
                <div className="facts__tools">
                  <IconButton
                    small
                    icon={Pencil}
                    label={t('committee.edit', { number })}
                    onPress={() => setEdited(committee)}
                  />
                  <IconButton
                    small
                    icon={Trash2}
                    label={t('committee.remove', { number })}
                    onPress={() => setAsked(committee)}
                  />
                </div>
              )}
            </div>
            <MembersTable members={committee.members} />
          </section>
        );
      })}
      {edited !== null && (
        <CommitteeForm
          agencyId={agency.id}
          {...(edited === 'new' ? {} : { committee: edited })}
          onClose={() => setEdited(null)}
        />
      )}
      <RemoveFactDialog
        fact={asked}
        remove={remove}
        title={t('committee.ask', about)}
        consequence={t('committee.consequence')}
        removed={t('committee.removed', about)}
        onClose={() => setAsked(null)}
      />
    </Panel>
  );
}
