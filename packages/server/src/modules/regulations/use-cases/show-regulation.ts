import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { dutiesOf } from '../db/duties.repo.ts';
import { findRegulations } from '../db/library.repo.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { dutyAnswers } from '../duty-answer.ts';
import { getRegulation } from '../open-for-work.ts';
import { regulationAnswer } from '../regulation-answer.ts';

/** A whole regulation for the command line, by its short name or id. */
export const showRegulation = useCase({
  name: 'regulations.show',
  access: 'system',
  input: z.object({ code: z.string().min(1).max(100) }),
  audit: 'read',
  run: async (context) => {
    const { tx, input } = context;
    const found = (await findRegulations(tx, {})).find(
      ({ id, code }) => code === input.code || id === input.code,
    );
    if (found === undefined) throw new Refusal('platform.not_found');
    const row = await getRegulation(tx, found.id);
    return {
      regulation: await regulationAnswer(context, found.id),
      provisions: await provisionsOf(tx, found.id),
      duties: await dutyAnswers(context, row, await dutiesOf(tx, found.id)),
    };
  },
});
