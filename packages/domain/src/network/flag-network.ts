import { daysBetween } from '@ansinh/vietnamese/plain-date';
import { contractState } from './contract-state.ts';
import type { NetworkFacts } from './network-facts.ts';
import { NETWORK_FLAG_CODES, type NetworkFlag } from './network-flag.ts';

/**
 * Returns what is to be settled in the network on an ISO day, most pressing first. @law BD Đ2.3 (a collector at each point), Đ6.3 g8 (every
 * village), Đ7.3 (what the contract says)
 */
export function flagNetwork(facts: NetworkFacts, day: string): NetworkFlag[] {
  const flags = [
    ...facts.organisations.flatMap((one) => flagOrganisation(one, facts, day)),
    ...facts.points.flatMap((point) => flagPoint(point, facts, day)),
    ...facts.people.flatMap((person) => flagPerson(person, day)),
    ...facts.villages
      .filter(({ people }) => people === 0)
      .map(({ key, name, commune }) => flag('village-without-anybody', { key, name, commune })),
  ];
  return flags.toSorted(
    (a, b) =>
      NETWORK_FLAG_CODES.indexOf(a.code) - NETWORK_FLAG_CODES.indexOf(b.code) ||
      a.name.localeCompare(b.name, 'vi') ||
      (a.about < b.about ? -1 : 1),
  );
}

function flagOrganisation(
  { agencyId, name, contracts }: NetworkFacts['organisations'][number],
  { points, people }: NetworkFacts,
  day: string,
): NetworkFlag[] {
  const about = { key: agencyId, name, agencyId };
  const holding = contracts.find((one) => one.from <= day && day <= one.to);
  if (holding === undefined) {
    const works = [...points, ...people].some((one) => one.agencyId === agencyId);
    const ended = contracts
      .map(({ to }) => to)
      .filter((to) => to < day)
      .toSorted()
      .at(-1);
    return works ? [flag('works-without-contract', about, ended ?? null, day)] : [];
  }
  const follows = contracts.some(({ from }) => from > holding.to);
  return contractState(holding, day) === 'ending' && !follows
    ? [flag('contract-ending', about, holding.to, day)]
    : [];
}

function flagPoint(
  { key, name, agencyId, commune, collectors }: NetworkFacts['points'][number],
  { organisations }: NetworkFacts,
  day: string,
): NetworkFlag[] {
  const about = { key, name, agencyId, commune };
  const holding = organisations
    .find((one) => one.agencyId === agencyId)
    ?.contracts.find((one) => one.from <= day && day <= one.to);
  const isOutside =
    holding !== undefined &&
    holding.communes.length > 0 &&
    (commune === null || !holding.communes.includes(commune));
  return [
    ...(isOutside ? [flag('outside-contract', about)] : []),
    ...(collectors === 0 ? [flag('point-without-collector', about)] : []),
  ];
}

/** A collaborator talks with people and takes no money: only a collector needs the certificate. */
function flagPerson(person: NetworkFacts['people'][number], day: string): NetworkFlag[] {
  const { certificateNumber, certificateUntil, kind, villages } = person;
  const isOver = certificateUntil !== null && certificateUntil < day;
  return [
    ...(isOver ? [flag('certificate-expired', person, certificateUntil, day)] : []),
    ...(kind === 'collector' && certificateNumber === null ? [flag('certificate-missing', person)] : []),
    ...(kind === 'collector' && villages === 0 ? [flag('collector-without-area', person)] : []),
  ];
}

function flag(
  code: NetworkFlag['code'],
  about: {
    readonly key: string;
    readonly name: string;
    readonly agencyId?: string;
    readonly commune?: string | null;
  },
  on: string | null = null,
  day: string = on ?? '',
): NetworkFlag {
  return {
    code,
    about: about.key,
    name: about.name,
    agencyId: about.agencyId ?? null,
    commune: about.commune ?? null,
    day: on,
    days: on === null ? null : daysBetween(day, on),
  };
}
