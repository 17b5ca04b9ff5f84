import { useSession, type Permission } from '../lib/session.tsx';
import { SideLinks, type SideLink } from './side-links.tsx';

/** A page beside others, and what one must be allowed to do to open it. */
interface PermittedSide extends SideLink {
  readonly permission: Permission;
}

interface Props {
  readonly label: string;
  readonly sides: readonly PermittedSide[];
}

/** Pages side by side as {@link SideLinks}; those one may not use are left out. */
export function PermittedSides({ label, sides }: Props) {
  const { permissions } = useSession();
  return (
    <SideLinks label={label} links={sides.filter(({ permission }) => permissions.includes(permission))} />
  );
}
