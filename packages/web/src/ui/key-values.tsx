import { Fragment, type ReactNode } from 'react';
import './key-values.css';

/** A list of facts: name and value. Pairs without a value are left out. */
export function KeyValues({
  pairs,
}: {
  readonly pairs: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className="key-values">
      {pairs
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
