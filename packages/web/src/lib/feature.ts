import type { ParseKeys } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { Permission, Session } from './session.tsx';

/** One entry of the navigation, declared by the feature that owns the page. */
export interface NavEntry {
  /** Address of the page. */
  readonly to: string;
  /** Key of its name in the namespace "app". */
  readonly label: ParseKeys<'app'>;
  readonly icon: LucideIcon;
  /** Place in the list, lowest first. */
  readonly order: number;
  /** Shown only to those who hold it; absent: to every signed-in person. */
  readonly permission?: Permission;
  /** Shown only to those who have this role: a page made for them. */
  readonly role?: Session['roles'][number];
  /** Pages that stand beside this one without an entry of their own: the entry is marked on them too. */
  readonly covers?: readonly string[];
  /** Among the four of the phone's bottom bar. */
  readonly phone?: boolean;
  /** Stands in the group "Quản trị". */
  readonly administration?: boolean;
}
