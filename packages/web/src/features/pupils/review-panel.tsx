import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReviewSchool } from './pupils.queries.ts';

const PROPOSALS = ['none', 'reward', 'remind'] as const;

interface Props {
  readonly school: SchoolDetail;
  readonly rosterId: string;
}

/** What the department of education says of the school's result, and the emulation criterion. */
export function ReviewPanel({ school, rosterId }: Props) {
  const { t } = useTranslation('pupils');
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={t('review.title')}
      aside={
        school.abilities.includes('review') && (
          <Button small icon={ClipboardCheck} onPress={() => setOpen(true)}>
            {t('review.do')}
          </Button>
        )
      }
    >
      <p>
        {school.met
          ? t('review.met')
          : t('review.notMet', { count: school.counts.pupils - school.counts.insured })}
      </p>
      {school.reviews.length > 0 && (
        <Timeline
          label={t('review.title')}
          entries={school.reviews.map((review, place) => ({
            id: String(place),
            at: review.on,
            title: [review.met ? t('met') : t('notMet'), t(`review.proposal.${review.proposal}`)].join(', '),
            body: [
              review.agency,
              t('review.stood', {
                insured: formatNumber(review.insured),
                pupils: formatNumber(review.pupils),
              }),
              review.note,
            ]
              .filter(Boolean)
              .join('. '),
          }))}
        />
      )}
      {isOpen && <ReviewForm rosterId={rosterId} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function ReviewForm({ rosterId, onClose }: { readonly rosterId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('pupils');
  const [proposal, setProposal] = useState<(typeof PROPOSALS)[number]>('none');
  const [note, setNote] = useState('');
  const review = useReviewSchool();
  return (
    <FormDialog
      title={t('review.do')}
      verb={t('review.do')}
      isReady
      isPending={review.isPending}
      error={review.error}
      onSubmit={() =>
        review.mutate(
          { params: { rosterId }, body: { proposal, note: note.trim() } },
          {
            onSuccess: () => {
              showToast(t('review.done'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <RadioGroup
        label={t('review.propose')}
        choices={PROPOSALS.map((id) => ({ id, label: t(`review.proposal.${id}`) }))}
        value={proposal}
        onChange={setProposal}
      />
      <TextArea label={t('column.note')} value={note} onChange={setNote} rows={3} maxLength={1000} />
    </FormDialog>
  );
}
