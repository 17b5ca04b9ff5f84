import type { Module } from '../../platform/module.ts';
import { addLinkageCommands } from './cli/linkage.commands.ts';

/** Which rows of two lists are one person, one enterprise. */
export const linkageModule: Module = { name: 'linkage', routes: [], commands: addLinkageCommands };
