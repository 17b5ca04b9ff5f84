import { memo } from 'react';
import { AddDuty } from './add-duty.tsx';
import { DutyCard } from './duty-card.tsx';
import { EditDuty } from './edit-duty.tsx';
import { ProvisionText } from './provision-text.tsx';
import type { Duty, Provision } from './regulations.types.ts';

interface Props {
  readonly provision: Provision;
  readonly indent: number;
  /** Duties resting on it whose words are marked. */
  readonly duties: readonly Duty[];
  /** Which of them are shown as cards, ids joined with spaces. */
  readonly shown: string;
  /** The duty in hand, if it rests on this provision. */
  readonly selected: string | null;
  readonly editing: string | null;
  /** Words a new duty is being written for. */
  readonly adding: string | null;
  /** Ids of duties to be merged, joined with spaces. */
  readonly marked: string;
  readonly isTarget: boolean;
}

/** A provision and, beside it, its duties. Drawn again only when something of its own changes. */
export const ProvisionRow = memo(function ProvisionRow({
  provision,
  indent,
  duties,
  shown,
  selected,
  editing,
  adding,
  marked,
  isTarget,
}: Props) {
  const cards = duties.filter(({ id }) => shown.split(' ').includes(id));
  return (
    <div className="row" data-provision={provision.id} data-target={isTarget || undefined}>
      <div className="row__text document-text">
        <ProvisionText provision={provision} indent={indent} duties={duties} selected={selected} />
      </div>
      <div className="row__duties" data-empty={(cards.length === 0 && adding === null) || undefined}>
        {cards.map((duty) =>
          duty.id === editing ? (
            <EditDuty key={duty.id} duty={duty} />
          ) : (
            <DutyCard
              key={duty.id}
              duty={duty}
              isSelected={duty.id === selected}
              isMarked={marked.split(' ').includes(duty.id)}
            />
          ),
        )}
        {adding !== null && <AddDuty key={adding} provision={provision} quote={adding} />}
      </div>
    </div>
  );
});
