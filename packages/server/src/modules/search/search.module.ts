import { findEndpoint } from '@ansinh/contract/search/search.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { find } from './use-cases/find.ts';

/** One box that finds anything. A read model over the tables of other capabilities; it writes nothing. */
export const searchModule: Module = { name: 'search', routes: [route(findEndpoint, find)] };
