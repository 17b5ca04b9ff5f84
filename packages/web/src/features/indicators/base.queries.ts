import {
  denominatorsEndpoint,
  measuredUnitsEndpoint,
  saveDenominatorEndpoint,
  saveUnitEndpoint,
} from '@ansinh/contract/indicators/indicators.endpoints';
import type { Denominator, MeasuredUnit } from '@ansinh/contract/indicators/indicators.schemas';
import {
  paceCurvesEndpoint,
  savePaceCurveEndpoint,
  type KeptPaceCurve,
} from '@ansinh/contract/indicators/pace-curves.endpoints';
import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useQuery } from '@tanstack/react-query';
import { dayInVietnam } from '../../lib/format.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

/** What is read again after base data change: targets and boards follow at once. */
const FOLLOWS = ['indicators.', 'coverage.'];

/** Kinds that people may add. */
export type AddedKind = Answer<typeof measuredUnitsEndpoint>['addable'][number];

export type { Denominator, KeptPaceCurve, MeasuredUnit };

/** The top units without a key; else a unit with the path to it and the units directly below. */
export const useUnitsBelow = (below: string | undefined, ended: boolean) =>
  useQuery({
    ...callOptions(measuredUnitsEndpoint, {
      query: { ...(below === undefined ? {} : { below }), ...(ended ? {} : { on: dayInVietnam() }) },
    }),
    placeholderData: (previous) => previous,
  });

export const useDenominators = (unit: string | undefined, series: string) =>
  useCall(denominatorsEndpoint, { query: { unit: unit ?? '', series } }, { enabled: unit !== undefined });

export const usePaceCurves = () => useCall(paceCurvesEndpoint, {});

export const useSaveDenominator = () => useCommand(saveDenominatorEndpoint, FOLLOWS);
export const useSaveUnit = () => useCommand(saveUnitEndpoint, FOLLOWS);
export const useSavePaceCurve = () => useCommand(savePaceCurveEndpoint, FOLLOWS);

/** Collection organisations of the directory to choose from. */
export const useCollectors = () => useCall(listAgenciesEndpoint, { query: { limit: 1000 } });
