import type { Module } from '../../platform/module.ts';
import { addIndicatorsCommands } from './cli/indicators.commands.ts';

/** Measures, and the targets that regulations set for them. */
export const indicatorsModule: Module = { name: 'indicators', routes: [], commands: addIndicatorsCommands };
