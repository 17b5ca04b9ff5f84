import type { proposeSharingEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallResult } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Matrix } from '../../ui/matrix.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { HandHead } from './hand-head.tsx';
import { useShareOut } from './outreach.queries.ts';
import { countShare, proposedPlan, sharesOf, shiftShare } from './share-plan.ts';
import { ShiftForm } from './shift.form.tsx';

interface Props {
  readonly commune: string;
  readonly from: 'lists' | 'own';
  readonly proposal: CallResult<typeof proposeSharingEndpoint>;
}

const NOBODY = 'nobody';

/** Villages against those who go: every number opens to move households to another; nothing is written before the confirmation. */
export function SharingPlan({ commune, from, proposal }: Props) {
  const { t } = useTranslation('outreach');
  const { hands, households, more } = proposal;
  const [plan, setPlan] = useState(() => proposedPlan(households));
  const [moving, setMoving] = useState<{ village: string; from: string | null } | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const shareOut = useShareOut();
  const villages = [...new Set(households.map(({ village }) => village))];
  const nobody = countShare(households, plan, null);
  const shares = sharesOf(households, plan);
  const given = households.length - nobody.households;
  const columns = [
    ...hands.map((hand) => ({
      id: hand.key,
      label: <HandHead hand={hand} />,
      sum: <CountText count={countShare(households, plan, hand.key)} />,
    })),
    ...(nobody.households > 0
      ? [{ id: NOBODY, label: t('share.nobody'), sum: <CountText count={nobody} /> }]
      : []),
  ];
  const handOf = (id: string): string | null => (id === NOBODY ? null : id);
  return (
    <>
      <div className="outreach-lead">
        <p>{t('share.lead', { households: formatNumber(given), hands: formatNumber(shares.length) })}</p>
        <Button
          kind="primary"
          icon={Check}
          isDisabled={shares.length === 0}
          onPress={() => setConfirming(true)}
        >
          {t('share.confirm')}
        </Button>
      </div>
      {more > 0 && <Callout tone="amber">{t('share.more', { count: more })}</Callout>}
      {nobody.households > 0 && (
        <Callout tone="amber">{t('share.full', { count: nobody.households })}</Callout>
      )}
      {hands.length === 0 ? (
        <Callout tone="red">{t('share.noHands')}</Callout>
      ) : (
        <Matrix
          label={t('share.title')}
          corner={t('column.village')}
          sumLabel={t('share.sum')}
          rows={villages.map((village) => {
            const own = households.filter((one) => one.village === village);
            return {
              id: village,
              label: village || t('share.noVillage'),
              sum: (
                <CountText
                  count={{
                    households: own.length,
                    people: own.reduce((sum, { people }) => sum + people, 0),
                  }}
                />
              ),
            };
          })}
          columns={columns}
          cell={(village, id) => {
            const count = countShare(households, plan, handOf(id), village);
            return count.households === 0 ? null : (
              <button
                type="button"
                className="outreach-cell"
                onClick={() => setMoving({ village, from: handOf(id) })}
              >
                <CountText count={count} />
              </button>
            );
          }}
        />
      )}
      <p className="muted outreach-note">{t('share.how')}</p>
      {moving && (
        <ShiftForm
          village={moving.village}
          most={countShare(households, plan, moving.from, moving.village).households}
          hands={hands.filter(({ key }) => key !== moving.from)}
          onClose={() => setMoving(null)}
          onShift={(to, count) => {
            setPlan(shiftShare(households, plan, { ...moving, to, count }));
            setMoving(null);
          }}
        />
      )}
      <ConfirmDialog
        title={t('share.ask')}
        verb={t('share.confirm')}
        isOpen={isConfirming}
        isPending={shareOut.isPending}
        onClose={() => setConfirming(false)}
        onConfirm={() =>
          shareOut.mutate(
            { body: { commune, from, shares } },
            {
              onSuccess: ({ shared, left }) => {
                setConfirming(false);
                showToast(t('share.done', { count: shared }));
                if (left[0])
                  showToast(t('share.left', { count: left.length, first: left[0].sentence }), 'wrong');
              },
              onError: (error) => showToast(refusalText(error), 'wrong'),
            },
          )
        }
      >
        {t('share.consequence', { households: formatNumber(given), hands: formatNumber(shares.length) })}
      </ConfirmDialog>
    </>
  );
}

function CountText({ count }: { readonly count: { households: number; people: number } }) {
  const { t } = useTranslation('outreach');
  return (
    <span className="outreach-count">
      <strong>{formatNumber(count.households)}</strong>
      <span className="muted">{t('share.people', { people: formatNumber(count.people) })}</span>
    </span>
  );
}
