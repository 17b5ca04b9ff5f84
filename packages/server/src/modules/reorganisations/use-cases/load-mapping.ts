import { z } from 'zod';
import { checkTerritories } from '@ansinh/domain/reorganisations';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { useCase } from '../../../platform/use-case.ts';
import { unitLives } from '../../directory/index.ts';
import { lockedFor } from '../changeable.ts';
import { setState, setTerritories } from '../db/reorganisations.repo.ts';
import { replaceTerritories } from '../db/set.repo.ts';
import { accountable } from '../loaded-set.ts';
import { mappingRows } from '../mapping-rows.ts';
import { readMapping } from '../read-mapping.ts';
import { sayIssues } from '../said-issues.ts';

const LARGEST_MIB = 20;

/** Takes the territories of a decision from a table. With one wrong row nothing is taken, and every wrong row is named. */
export const loadMapping = useCase({
  name: 'reorganisations.load-mapping',
  access: 'reorganisations.manage',
  input: z.object({ id: z.uuid(), ...WithFile.shape }),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit, request } = context;
    refuseLarger(input.file, LARGEST_MIB);
    const { id, effective, next } = await lockedFor(tx, input.id, undefined, 'change', today);
    const { changes, issues } = mappingRows(await readMapping(input.file.bytes), effective);
    const structures = new Set(
      changes.flatMap(({ from, to }) => [from, to ?? from].map((key) => key.slice(0, 4))),
    );
    const lives = accountable(await unitLives(tx, [...structures]), changes);
    const found = issues.length > 0 ? issues : checkTerritories(changes, lives, effective);
    const taken = found.length === 0 && changes.length > 0;
    if (taken) {
      await replaceTerritories(tx, actor.tenantId, id, changes);
      await setTerritories(tx, id, 'own', 'file');
      await setState(tx, id, next, { at: now, by: actor.id });
    }
    audit({
      subject: `reorganisation:${id}`,
      detail: { file: input.file.name, rows: changes.length, taken },
    });
    return { rows: changes.length, taken, issues: sayIssues(found, request.language ?? 'vi') };
  },
});
