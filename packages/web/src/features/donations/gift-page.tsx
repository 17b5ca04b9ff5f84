import type { GiftDetail, GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { HandHeart, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useGift } from './donations.queries.ts';
import { GiftForm } from './gift.form.tsx';
import { HelpForm } from './help.form.tsx';
import { HelpsTable } from './helps-table.tsx';
import { useDonorName } from './use-donor-name.ts';
import { VoidHelpForm } from './void-help.form.tsx';
import './donations.css';

/** One gift and who was helped with it. */
export function GiftPage() {
  const { id = '' } = useParams({ strict: false });
  const gift = useGift(id);
  if (gift.isPending) return <Skeleton lines={12} />;
  if (gift.isError) return <ErrorState error={gift.error} onRetry={() => void gift.refetch()} />;
  return <Content gift={gift.data} />;
}

function Content({ gift }: { readonly gift: GiftDetail }) {
  const { t } = useTranslation(['donations', 'common']);
  const nameOf = useDonorName();
  const [open, setOpen] = useState<'edit' | 'help' | GiftHelp | null>(null);
  const may = (ability: GiftDetail['abilities'][number]): boolean => gift.abilities.includes(ability);
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('gift.of', { name: nameOf(gift.donor.name) })}
        asOf={dayInVietnam()}
        breadcrumbs={<Breadcrumbs links={[{ id: 'all', link: <Link to="/tai-tro">{t('title')}</Link> }]} />}
        meta={gift.bases.map((basis) => (
          <Basis key={basis.provisionId} basis={basis} />
        ))}
        actions={
          <>
            {may('edit') && <Button onPress={() => setOpen('edit')}>{t('common:action.edit')}</Button>}
            {may('help') && gift.left > 0 && (
              <Button kind="primary" icon={Plus} onPress={() => setOpen('help')}>
                {t('help.add')}
              </Button>
            )}
          </>
        }
      />
      <div className="donations-view">
        <Figures>
          <Figure value={formatMoney(gift.amount)} label={t('figure.amount')} />
          <Figure value={formatMoney(gift.helped)} label={t('figure.helped')} tone="green" />
          <Figure
            value={formatMoney(gift.left)}
            label={t('figure.left')}
            tone={gift.left > 0 ? 'amber' : 'plain'}
          />
          <Figure value={String(gift.people)} label={t('figure.people')} />
        </Figures>
        <KeyValues
          pairs={[
            { name: t('gift.purpose'), value: t(`purpose.${gift.purpose}`) },
            { name: t('gift.commune'), value: gift.commune?.name ?? t('gift.anywhere') },
            { name: t('gift.receivedOn'), value: formatDate(gift.receivedOn) },
            { name: t('gift.document'), value: gift.document },
            { name: t('gift.agency'), value: gift.agency.name },
            { name: t('form.note'), value: gift.note },
          ]}
        />
        {gift.helps.length === 0 ? (
          <EmptyState icon={HandHeart} title={t('help.empty')}>
            {t('help.emptyText')}
          </EmptyState>
        ) : (
          <HelpsTable helps={gift.helps} {...(may('void') ? { onVoid: setOpen } : {})} />
        )}
      </div>
      {open === 'edit' && <GiftForm gift={gift} communes={gift.communes} onClose={close} />}
      {open === 'help' && <HelpForm gift={gift} onClose={close} />}
      {open !== null && typeof open === 'object' && <VoidHelpForm help={open} onClose={close} />}
    </>
  );
}
