import type { ProposalMethodSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { z } from 'zod';

/** A formula that proposes figures for the parts. */
export type ProposalMethod = z.output<typeof ProposalMethodSchema>;

/** The formulas in the order they are offered. */
export const PROPOSAL_METHODS = [
  'gap',
  'equal-growth',
  'potential',
  'last-pace',
] as const satisfies ProposalMethod[];
