import type { UsedParameter } from '@ansinh/contract/pupils/pupils.schemas';
import type { PupilTariff } from '@ansinh/domain/pupils';
import type { Tx } from '../../platform/database/transaction.ts';
import { parameterOn } from '../parameters/index.ts';

/** What money of pupils is reckoned with on a day, and the rows it was read from. */
export interface TariffOn extends PupilTariff {
  readonly fundRate: string;
  readonly parameters: readonly UsedParameter[];
}

const NAMES = {
  baseSalary: 'base_salary',
  rate: 'bhyt_total',
  stateShare: 'bhyt_state_support_pupil_student',
  provinceShare: 'bhyt_province_support_pupil_student',
  fundRate: 'school_health_fund_rate',
} as const;

/** Returns the tariff of an ISO day; refused when a parameter of the law has no value on it. */
export async function tariffOn(tx: Tx, day: string): Promise<TariffOn> {
  const parameters: UsedParameter[] = [];
  const read = async (key: keyof typeof NAMES): Promise<string> => {
    const { name, value, basis, certainty } = await parameterOn(tx, NAMES[key], day);
    parameters.push({ name, value, basis, certainty });
    return value;
  };
  return {
    baseSalary: await read('baseSalary'),
    rate: await read('rate'),
    stateShare: await read('stateShare'),
    provinceShare: await read('provinceShare'),
    fundRate: await read('fundRate'),
    parameters,
  };
}
