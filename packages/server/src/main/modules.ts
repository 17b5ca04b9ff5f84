import { accessModule } from '../modules/access/access.module.ts';
import type { Module } from '../platform/module.ts';

/** Every capability of the product. The only list that grows when one is added. */
export const MODULES: readonly Module[] = [accessModule];
