import type { Birth } from '@ansinh/contract/statefunded/findings.schemas';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { showToast } from '../../ui/toast-store.ts';
import { BirthCourse } from './birth-course.tsx';
import { useSendBirth } from './statefunded.queries.ts';

const TONES = { registered: 'amber', sent: 'action', issued: 'green' } as const;

/** Columns of the births: the child, the course from birth to card, how long the card is good. */
export function useBirthColumns(): readonly Column<Birth>[] {
  const { t } = useTranslation('statefunded');
  return [
    {
      id: 'child',
      header: t('births.child'),
      width: '15rem',
      cell: ({ fullName, birth, sex }) => (
        <>
          {fullName}
          <span className="sf-note">
            {[birthText(birth, 'day'), sex === null ? '' : t(`sex.${sex}`)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { id: 'place', header: t('column.place'), cell: ({ place }) => place.name },
    { id: 'village', header: t('column.village'), hidden: true, cell: ({ village }) => village },
    { id: 'certificate', header: t('births.certificate'), cell: ({ certificateNo }) => certificateNo },
    { id: 'mother', header: t('births.mother'), hidden: true, cell: ({ motherName }) => motherName },
    {
      id: 'stage',
      header: t('births.stage'),
      cell: ({ stage, isLate, returnedBecause }) => (
        <>
          <Badge tone={isLate && stage === 'sent' ? 'red' : TONES[stage]}>
            {isLate && stage === 'sent' ? t('births.late') : t(`births.${stage}`)}
          </Badge>
          {returnedBecause !== null && (
            <span className="sf-note">{t('births.returned', { reason: returnedBecause })}</span>
          )}
        </>
      ),
    },
    {
      id: 'course',
      header: t('births.course'),
      width: '30rem',
      cell: (birth) => <BirthCourse birth={birth} />,
    },
    {
      id: 'until',
      header: t('births.until'),
      cell: ({ cardFrom, cardUntil }) =>
        t('births.period', { from: formatDate(cardFrom), until: formatDate(cardUntil) }),
    },
    { id: 'origin', header: t('column.origin'), hidden: true, cell: ({ origin }) => t(`origin.${origin}`) },
    { id: 'actions', header: t('column.actions'), cell: (birth) => <SendButton birth={birth} /> },
  ];
}

function SendButton({ birth }: { readonly birth: Birth }) {
  const { t } = useTranslation('statefunded');
  const send = useSendBirth();
  if (!birth.abilities.includes('send')) return null;
  return (
    <Button
      small
      aria-label={t('births.sendOf', { name: birth.fullName })}
      isPending={send.isPending}
      onPress={() =>
        send.mutate(
          { params: { birthId: birth.id } },
          {
            onSuccess: () => showToast(t('births.sentNow')),
            onError: (error) => showToast(refusalText(error), 'wrong'),
          },
        )
      }
    >
      {t('births.send')}
    </Button>
  );
}
