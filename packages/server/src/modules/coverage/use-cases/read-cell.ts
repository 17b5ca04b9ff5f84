import type { Cell } from '@ansinh/contract/coverage/board.schemas';
import { coverageCellEndpoint } from '@ansinh/contract/coverage/coverage.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { lastDayOf } from '@ansinh/domain/coverage';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { boardFrame } from '../board/board-frame.ts';
import { readArea } from '../board/read-area.ts';
import { restatedFrom } from '../board/restated-from.ts';
import { unitRef } from '../board/unit-ref.ts';
import { figuresWithOrigins } from '../db/figures-with-origins.repo.ts';
import { statementsOf } from '../db/statements.repo.ts';

const MOST_PARTS = 200;

/** Where one number comes from. */
export const coverageCell = useCase({
  name: 'coverage.cell',
  access: 'figures.read',
  input: inputOf(coverageCellEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<Cell> => {
    const { unit: key, series, month } = input;
    const frame = boardFrame(month, input, today);
    const area = await readArea(tx, key, frame);
    if (!area) throw new Refusal('platform.not_found');
    const at = Number(month.slice(5, 7));
    const keys = [key, ...area.parts.map((part) => part.key)];
    const years = { from: frame.year, to: frame.year };
    const [read] = await figuresWithOrigins(tx, [{ unitKeys: keys, series: [series] }], years, at);
    const origins = new Map((read?.origins ?? []).map((one) => [one.unitKey, one]));
    const values = new Map(
      (read?.figures ?? []).map(({ unitKey, months }) => [unitKey, months[at - 1] ?? null]),
    );
    const restated =
      area.unit.from > lastDayOf(month) ? await restatedFrom(tx, key, series, month, today) : null;
    const statements = await statementsOf(tx, key, series, month);
    const names = await agencyNamesOn(
      tx,
      statements.map(({ agencyId }) => agencyId),
      lastDayOf(month),
    );
    const origin = origins.get(key);
    const value = restated ? restated.value : (values.get(key) ?? null);
    return {
      unit: unitRef(area.unit),
      series,
      month,
      value,
      origin: value === null ? 'none' : restated ? 'restated' : origin?.own === null ? 'summed' : 'own',
      versions: statements.map(({ agencyId, ...statement }) => ({
        ...statement,
        agency: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '',
      })),
      parts: area.parts.slice(0, MOST_PARTS).map((part) => ({
        unit: unitRef(part),
        value: values.get(part.key) ?? null,
        estimated: origins.get(part.key)?.estimated ?? false,
      })),
      partsMore: Math.max(0, area.parts.length - MOST_PARTS),
      restatedFrom: restated?.from ?? [],
    };
  },
});
