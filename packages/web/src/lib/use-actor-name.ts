import { useTranslation } from 'react-i18next';

const MACHINES = ['cli', 'folder', 'demo'] as const;

/** Returns how to call who acted: people and their names as they are, machines in words. */
export function useActorName(): (actor: string) => string {
  const { t } = useTranslation('app');
  return (actor) => {
    if (actor.startsWith('client:')) return t('actor.client');
    const machine = MACHINES.find((one) => actor === `machine:${one}` || actor === `system:${one}`);
    return machine === undefined ? actor : t(`actor.${machine}`);
  };
}
