import { networkOverviewEndpoint } from '@ansinh/contract/network/network.endpoints';
import type { Flag, Organisation } from '@ansinh/contract/network/network.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { flagNetwork, organisationWording, type NetworkFlag } from '@ansinh/domain/network';
import { useCase } from '../../../platform/use-case.ts';
import { clausesOf } from '../../regulations/index.ts';
import { contractAnswer } from '../contract-answer.ts';
import { leadsNetwork } from '../db/network-facts.repo.ts';
import { networkFacts, seenNetwork, type SeenNetwork } from '../network-facts.ts';

/** @law BD Đ2.3, Đ6.3 g8, Đ8.1 g3; KT210 III.3 BHXH+5 */
const BASES = {
  'binhdinh-3ben-2024': ['d2.3', 'd6.3.g8', 'd8.1.g3'],
  'kontum-210-2023': ['r3.3.a.g2.p5'],
} as const;

/** The network on a day: organisations with their contract, points and people, and what is to be settled. */
export const networkOverview = useCase({
  name: 'network.overview',
  access: 'network.read',
  input: inputOf(networkOverviewEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { on: asked, ...where } }) => {
    const on = asked ?? today;
    const seen = await seenNetwork(tx, on, where);
    const flags = flagNetwork(networkFacts(seen), on);
    const leads = await leadsNetwork(tx);
    const manages = mayUse(actor.roles, 'network.manage') || actor.kind === 'system';
    const isOrganisation = seen.organisations.some(({ id }) => id === actor.agencyId);
    return {
      on,
      wording: organisationWording(on),
      organisations: organisationsOf(seen, flags, on),
      villages: {
        all: seen.villages.length,
        served: seen.villages.filter((one) => one.collectors + one.collaborators > 0).length,
      },
      flags: flags.map((flag) => flagAnswer(flag, seen)),
      bases: await clausesOf(tx, BASES),
      abilities: [
        ...(manages && leads ? (['contracts', 'publish'] as const) : []),
        ...(manages && (leads || isOrganisation) ? (['points'] as const) : []),
        ...(manages ? (['plan'] as const) : []),
      ],
    };
  },
});

function organisationsOf(seen: SeenNetwork, flags: readonly NetworkFlag[], on: string): Organisation[] {
  return seen.organisations.map(({ id, name, unit }) => {
    const contract = seen.contracts.find((one) => one.agency.id === id && one.from <= on && on <= one.to);
    const people = seen.people.filter(({ agency }) => agency.id === id);
    return {
      agency: { id, name },
      unit,
      contract: contract === undefined ? null : contractAnswer(contract, on),
      points: seen.points.filter(({ agency }) => agency.id === id).length,
      collectors: people.filter(({ kind }) => kind === 'collector').length,
      collaborators: people.filter(({ kind }) => kind === 'collaborator').length,
      flags: flags.filter(({ agencyId }) => agencyId === id).length,
    };
  });
}

function flagAnswer({ agencyId, commune, ...flag }: NetworkFlag, seen: SeenNetwork): Flag {
  const agency = seen.organisations.find(({ id }) => id === agencyId);
  const places = [
    ...seen.points.map((point) => point.commune),
    ...seen.people.map((person) => person.commune),
    ...seen.villages.map((village) => village.commune),
  ];
  return {
    ...flag,
    agency: agency === undefined ? null : { id: agency.id, name: agency.name },
    commune: places.find((place) => place?.key === commune) ?? null,
  };
}
