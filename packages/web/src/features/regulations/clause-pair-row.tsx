import { decideRelationEndpoint } from '@ansinh/contract/regulations/comparison.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Badge } from '../../ui/badge.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { ClausePair } from './regulations.types.ts';
import { DECIDED_RELATIONS } from './relations.ts';

const UNDECIDED = 'undecided';

interface Props {
  readonly pair: ClausePair;
  readonly fresh: { readonly id: string };
  readonly old: { readonly id: string };
  readonly mayDecide: boolean;
}

/** One clause of each side with the words taken out and put in, and what they are to each other. */
export function ClausePairRow({ pair, fresh, old, mayDecide }: Props) {
  const { t } = useTranslation('regulations');
  const decide = useCommand(decideRelationEndpoint, ['regulations.compare']);
  const { relation, decided, similarity, why, note } = pair;
  const both = pair.old !== null && pair.fresh !== null;
  return (
    <section className="pair" data-relation={decided ?? relation}>
      <Side side={pair.old} regulationId={old.id} name={t('compare.old')}>
        <DiffWords pair={pair} kind="removed" />
      </Side>
      <Side side={pair.fresh} regulationId={fresh.id} name={t('compare.new')}>
        <DiffWords pair={pair} kind="added" />
      </Side>
      <div className="pair__relation">
        <Badge tone={decided === null ? 'plain' : 'green'}>{t(`relation.${decided ?? relation}`)}</Badge>
        <p className="pair__why">
          {both && `${t('compare.similar', { share: formatShare(similarity, 0) })} `}
          {decided === null ? why : (note ?? t('compare.byPerson'))}
        </p>
        {both && mayDecide && (
          <Select
            label={t('compare.decide')}
            choices={[
              { id: UNDECIDED, label: t('compare.undecided') },
              ...DECIDED_RELATIONS.map((id) => ({ id, label: t(`relation.${id}`) })),
            ]}
            value={decided ?? UNDECIDED}
            isDisabled={decide.isPending}
            onChange={(id) =>
              decide.mutate(
                {
                  body: {
                    newRegulationId: fresh.id,
                    newProvisionId: pair.fresh?.id ?? '',
                    oldRegulationId: old.id,
                    oldProvisionId: pair.old?.id ?? '',
                    relation: DECIDED_RELATIONS.find((one) => one === id) ?? null,
                  },
                },
                { onError: (error) => showToast(refusalText(error), 'wrong') },
              )
            }
          />
        )}
      </div>
    </section>
  );
}

function Side({
  side,
  regulationId,
  name,
  children,
}: {
  readonly side: ClausePair['old'];
  readonly regulationId: string;
  readonly name: string;
  readonly children: React.ReactNode;
}) {
  const { t } = useTranslation('regulations');
  if (side === null) return <p className="pair__none">{t('compare.none')}</p>;
  return (
    <div className="pair__side">
      <h2 className="pair__place">
        <span className="visually-hidden">{name}: </span>
        <Link to="/van-ban/$id" params={{ id: regulationId }} search={{ provision: side.id }}>
          {side.citation}
        </Link>
        {side.heading !== null && ` ${side.heading}`}
      </h2>
      <p className="document-text">{children}</p>
    </div>
  );
}

/** The words of one side; those the other side does not have are marked. */
function DiffWords({ pair, kind }: { readonly pair: ClausePair; readonly kind: 'removed' | 'added' }) {
  if (pair.diff.length === 0) return (kind === 'removed' ? pair.old : pair.fresh)?.text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return pair.diff
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part, index) =>
      part.kind === 'same' ? <span key={index}>{part.text} </span> : <Mark key={index}>{part.text} </Mark>,
    );
}
