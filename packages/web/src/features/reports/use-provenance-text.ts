import { useActorName } from '../../lib/use-actor-name.ts';

const MACHINE = /\b(?:system|machine|client):[\w-]+/g;

/** Returns how to read where a figure comes from: machines that handed it in are called by words. */
export function useProvenanceText(): (text: string) => string {
  const actorName = useActorName();
  return (text) => text.replace(MACHINE, (actor) => actorName(actor).toLowerCase());
}
