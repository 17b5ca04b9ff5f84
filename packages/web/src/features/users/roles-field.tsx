import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Role } from './users.queries.ts';
import './users.css';

const ROLES = [
  'operator',
  'focal-point',
  'approver',
  'agency-admin',
  'province-admin',
  'auditor',
  'leader',
  'collector',
] as const satisfies readonly Role[];

interface Props {
  readonly value: readonly Role[];
  /** The others show as they are and cannot be changed. */
  readonly grantable: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** The roles of a user, each with what it allows. */
export function RolesField({ value, grantable, onChange }: Props) {
  const { t } = useTranslation(['users', 'access']);
  const shown = ROLES.filter((role) => grantable.includes(role) || value.includes(role));
  return (
    <fieldset className="roles">
      <legend className="field__label">{t('column.roles')}</legend>
      {shown.map((role) => (
        <Checkbox
          key={role}
          isSelected={value.includes(role)}
          isDisabled={!grantable.includes(role)}
          onChange={(on) => onChange(on ? [...value, role] : value.filter((one) => one !== role))}
        >
          {t(`access:role.${role}`)}
          <span className="option__detail">{t(`roleHint.${role}`)}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
