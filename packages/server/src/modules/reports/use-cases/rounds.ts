import { inputOf } from '@ansinh/contract/platform/endpoint';
import { getRoundEndpoint, listRoundsEndpoint } from '@ansinh/contract/reports/rounds.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findRound, roundsOfYear, yearsOfRounds } from '../db/rounds.repo.ts';
import { roundViews } from '../rounds/round-views.ts';
import { roundAgencies } from '../rounds/round-agencies.ts';

/** The rounds of reports of a year: what the own agency owes, and how far the rounds it receives have come. */
export const listRounds = useCase({
  name: 'reports.rounds',
  access: 'reports.read',
  input: inputOf(listRoundsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today, request }) => {
    const years = await yearsOfRounds(tx);
    const rounds = await roundsOfYear(tx, input.year ?? Number(today.slice(0, 4)));
    const { views } = await roundViews(tx, actor, rounds, today, request.language);
    return { items: views, years };
  },
});

/** One round agency by agency. Who neither receives it nor sees the province has its own line only. */
export const getRound = useCase({
  name: 'reports.round',
  access: 'reports.read',
  input: inputOf(getRoundEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today, request }) => {
    const stored = await findRound(tx, input.roundId);
    if (!stored) throw new Refusal('platform.not_found');
    const { views, lines, countsOf } = await roundViews(tx, actor, [stored], today, request.language);
    const [round] = views;
    if (!round) throw new Refusal('platform.not_found');
    return {
      round,
      counts: countsOf(stored.roundId),
      agencies: await roundAgencies(tx, actor, stored, lines, today),
    };
  },
});
