import { Link } from '@tanstack/react-router';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import type { MeasuredUnit } from './base.queries.ts';

/** The units that a unit lies in, each a way back up; nothing for a top one. */
export function UnitPath({ path }: { readonly path: readonly MeasuredUnit[] }) {
  if (path.length < 2) return null;
  return (
    <Breadcrumbs
      links={path.slice(0, -1).map(({ key, name }) => ({
        id: key,
        link: (
          <Link to="/chi-tieu/nen" search={(previous) => ({ ...previous, unit: key }) as never}>
            {name}
          </Link>
        ),
      }))}
    />
  );
}
