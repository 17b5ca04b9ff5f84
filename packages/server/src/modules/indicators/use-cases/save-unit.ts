import { saveUnitEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { keepUnit } from '../keep-unit.ts';

/** Adds a unit of the network or a village, or corrects one. Territories change by a reorganisation only. */
export const saveUnit = useCase({
  name: 'indicators.save-unit',
  access: 'targets.manage',
  input: inputOf(saveUnitEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const { unit, before } = await keepUnit(tx, actor.tenantId, input);
    const { kind, name, from, to } = input;
    audit({ subject: `measured-unit:${unit.key}`, detail: { kind, name, from, to, before } });
    return unit;
  },
});
