import { defineConfig } from 'vitest/config';

/** One runner for every kind of test; the projects differ in what they stand on. */
export default defineConfig({
  test: {
    reporters: ['default'],
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/{vietnamese,legal-text,linkage,domain,contract,web}/src/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          pool: 'threads',
          // Properties run hundreds of cases: on a machine busy with everything else five seconds are not enough.
          testTimeout: 60_000,
          isolate: false,
          // One after the other: projects of one group must have equally many workers.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          exclude: ['packages/server/src/testing/printed/**'],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 2,
          // As in the product, one process loads the modules once for everything it does.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'printed',
          include: ['packages/server/src/testing/printed/**/*.test.ts'],
          // One worker and one set of modules: LibreOffice starts once for all files.
          pool: 'forks',
          maxWorkers: 1,
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          // Pages are read two at a time: one while the other waits for the server.
          maxConcurrency: 2,
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
