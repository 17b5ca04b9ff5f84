import type { Module } from '../../platform/module.ts';
import { addPackCommands } from './cli/pack.commands.ts';
import { addRegulationCommands } from './cli/regulation.commands.ts';

/** Documents that assign work: read, searched, corrected, confirmed, compared; and the packs that come with the product. */
export const regulationsModule: Module = {
  name: 'regulations',
  routes: [],
  commands: (program, line) => {
    addRegulationCommands(program, line);
    addPackCommands(program, line);
  },
};
