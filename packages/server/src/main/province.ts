import type { Command } from 'commander';
import { join, resolve } from 'node:path';
import { loadTenant, loadTerritories } from '../modules/directory/index.ts';
import { loadIndicators } from '../modules/indicators/index.ts';
import { loadParameterFiles } from '../modules/parameters/index.ts';
import { recogniseReorganisations } from '../modules/reorganisations/index.ts';
import { loadStateFundedGroups } from '../modules/statefunded/index.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run } from '../platform/use-case.ts';
import type { OpenCommandLine } from './command-line.ts';
import { PLATFORM_ACTOR } from './platform-actor.ts';

/** Adds `ansinh province create FOLDER`: makes a real province from its directory files, with the dated parameters. */
export function addProvince(program: Command, line: OpenCommandLine): void {
  program
    .command('province')
    .description('tỉnh của cài đặt')
    .command('create <folder>')
    .description('tạo tỉnh từ thư mục danh bạ (tenant.json, agencies.json, aliases.json, … như db/demo)')
    .action(async (folder: string) => {
      const services = await line.services();
      const reference = join(ROOT, 'db/reference');
      await loadTerritories(services, PLATFORM_ACTOR, reference);
      const tenant = await loadTenant(services, PLATFORM_ACTOR, resolve(folder), false);
      const actor = { ...PLATFORM_ACTOR, id: 'system:cli', tenantId: tenant.tenantId };
      await run(services, recogniseReorganisations, actor, {});
      const parameters = await loadParameterFiles(services, actor, reference);
      const measured = await loadIndicators(services, actor, reference);
      await loadStateFundedGroups(services, actor, reference);
      line.print(
        { ...tenant, ...parameters, measured },
        `Đã có tỉnh với ${tenant.agencies} cơ quan mới. Tiếp theo: npx ansinh access create-admin`,
      );
    });
}
