import { CertaintySchema } from '@ansinh/contract/directory/agency.schemas';
import { PaceCurveSchema } from '@ansinh/contract/indicators/plans.schemas';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { addMissingDenominators } from '../db/denominator-load.repo.ts';
import { formerCommunes, renewCatalogue, territoryUnits } from '../db/indicator-load.repo.ts';
import { addMissingCurves } from '../db/pace-curves.repo.ts';
import { addTerritoryUnits } from '../db/unit-load.repo.ts';
import { estimatedDenominators } from '../estimated-denominators.ts';
import { IndicatorReferenceSchema } from '../reference.schemas.ts';

/** Fills the catalogue, the units of the province's territories and their denominators; what people changed stays. */
export const loadIndicatorReference = useCase({
  name: 'indicators.load-reference',
  access: 'system',
  input: z.object({
    catalogue: IndicatorReferenceSchema,
    curves: z.array(PaceCurveSchema),
    population: z.array(
      z.object({ key: z.string(), population: z.coerce.number().int(), certainty: CertaintySchema }),
    ),
  }),
  audit: 'write',
  run: async ({
    tx,
    actor: { tenantId },
    input: { catalogue, curves, population },
    audit,
    nothingChanged,
  }) => {
    const indicators = await renewCatalogue(tx, tenantId, catalogue);
    const courses = await addMissingCurves(tx, tenantId, curves);
    const units = await addTerritoryUnits(tx, tenantId);
    const denominators = await addMissingDenominators(
      tx,
      tenantId,
      estimatedDenominators(catalogue, population, await territoryUnits(tx), await formerCommunes(tx)),
    );
    const added = { indicators, units, denominators };
    audit({ detail: added });
    if (indicators + courses + units + denominators === 0) nothingChanged();
    return added;
  },
});
