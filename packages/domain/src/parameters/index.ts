export { CERTAINTIES, acceptParameter, parameterOn } from './parameter.ts';
export type { Certainty, ParameterRefusal, ParameterRow } from './parameter.ts';
