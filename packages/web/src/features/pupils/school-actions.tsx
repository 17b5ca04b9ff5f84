import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { useNavigate } from '@tanstack/react-router';
import { FileUp, IdCard, MapPin, MoreHorizontal, Plus, Printer, RefreshCw, Table } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuAction } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { OpenRosterForm } from './open-roster.form.tsx';
import { PupilForm } from './pupil.form.tsx';
import { useMatchRoster, useRequestPupilCards } from './pupils.queries.ts';
import { RosterSheetForm } from './roster-sheet.form.tsx';

interface Props {
  readonly school: SchoolDetail;
  readonly className: string | undefined;
}

/** What the reader may do with a school's roster. */
export function SchoolActions({ school, className }: Props) {
  const { t } = useTranslation('pupils');
  const navigate = useNavigate();
  const [open, setOpen] = useState<'pupil' | 'commune' | 'form-3' | 'class' | null>(null);
  const match = useMatchRoster();
  const request = useRequestPupilCards();
  const { rosterId, abilities, datasetId } = school;
  const works = abilities.includes('work');
  const close = (): void => setOpen(null);
  if (rosterId === null)
    return works ? (
      <>
        <Button kind="primary" icon={Plus} onPress={() => setOpen('commune')}>
          {t('roster.open')}
        </Button>
        {open === 'commune' && <OpenRosterForm year={school.schoolYear} commune={null} onClose={close} />}
      </>
    ) : null;
  const params = { rosterId };
  const paid = school.counts.reasons['paid'] ?? 0;
  const sheets: MenuAction[] = abilities.includes('names')
    ? [
        { id: 'class', label: t('sheet.class'), icon: Table, onAction: () => setOpen('class') },
        { id: 'form-3', label: t('sheet.form-3'), icon: Table, onAction: () => setOpen('form-3') },
      ]
    : [];
  const own: MenuAction[] = works
    ? [
        { id: 'pupil', label: t('pupils.add'), icon: Plus, onAction: () => setOpen('pupil') },
        {
          id: 'match',
          label: t('roster.match'),
          icon: RefreshCw,
          onAction: () => match.mutate({ params }, { onSuccess: () => showToast(t('roster.matching')) }),
        },
        { id: 'commune', label: t('roster.place'), icon: MapPin, onAction: () => setOpen('commune') },
      ]
    : [];
  const ask = (): void =>
    request.mutate(
      { params, body: {} },
      {
        onSuccess: ({ requested }) => showToast(t('request.done', { count: requested })),
        onError: (error) => showToast(refusalText(error), 'wrong'),
      },
    );
  return (
    <>
      <Menu
        label={t('more')}
        trigger={<Button icon={MoreHorizontal}>{t('more')}</Button>}
        actions={[
          ...own,
          ...sheets,
          { id: 'print', label: t('print'), icon: Printer, onAction: () => globalThis.print() },
        ]}
      />
      {works && datasetId !== null && (
        <Button
          icon={FileUp}
          kind={paid > 0 ? 'secondary' : 'primary'}
          onPress={() => void navigate({ to: '/trao-doi/gui/$id', params: { id: datasetId } })}
        >
          {t('roster.bring')}
        </Button>
      )}
      {works && paid > 0 && (
        <Button kind="primary" icon={IdCard} isPending={request.isPending} onPress={ask}>
          {t('request.open', { count: paid })}
        </Button>
      )}
      {open === 'pupil' && <PupilForm rosterId={rosterId} pupil={null} onClose={close} />}
      {open === 'commune' && (
        <OpenRosterForm year={school.schoolYear} commune={school.commune} onClose={close} />
      )}
      {(open === 'form-3' || open === 'class') && (
        <RosterSheetForm rosterId={rosterId} of={open} className={className} onClose={close} />
      )}
    </>
  );
}
