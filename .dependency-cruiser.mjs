/** Import rules: each is an error. Source: docs/architecture.md, "Packages and arrows". */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const TEST = '([.]test[.]tsx?$|[.]fixtures[.]ts$|/testing/|^e2e/|^bench/|^tools/|global-setup)';

export default {
  forbidden: [
    rule('no-circular-file', 'No file reaches itself.', {}, { circular: true }),
    rule(
      'no-unresolvable',
      'Every import exists.',
      {},
      { couldNotResolve: true, pathNot: '^virtual:|[.]css$' },
    ),
    rule(
      'no-orphans',
      'Every file is used.',
      {
        orphan: true,
        pathNot: [
          TEST,
          '[.]d[.]ts$',
          '[.]config[.](ts|mjs)$',
          'src/main/',
          '^packages/web/src/main',
          '[.]json$',
          // Built as a file of its own (vite.field.config.ts).
          '^packages/web/src/field/worker/',
          // Read by the build of the web (vite.config.ts).
          'locales/vi/spoken-hints[.]ts$',
        ],
      },
      {},
    ),
    rule(
      'vietnamese-stands-alone',
      'vietnamese imports nothing.',
      { path: '^packages/vietnamese/', pathNot: TEST },
      { pathNot: '^packages/vietnamese/' },
    ),
    rule(
      'domain-is-pure',
      'domain imports vietnamese only: no npm, no node.',
      { path: '^packages/domain/', pathNot: TEST },
      { pathNot: '^packages/(domain|vietnamese)/' },
    ),
    rule(
      'domain-through-faces',
      'A capability of domain reaches another through its face, the kernel freely.',
      { path: '^packages/domain/src/([^/]+)/' },
      {
        path: '^packages/domain/src/',
        pathNot: ['^packages/domain/src/$1/', '/index[.]ts$', '^packages/domain/src/kernel/'],
      },
    ),
    rule(
      'own-face',
      'Nobody imports the face of the own folder.',
      { path: '^packages/(domain|server)/src/(modules/)?([^/]+)/' },
      { path: '^packages/$1/src/$2$3/index[.]ts$' },
    ),
    rule(
      'legal-text-arrow',
      'legal-text stands on vietnamese and file readers.',
      { path: '^packages/legal-text/' },
      { path: '^packages/(domain|contract|server|web)/' },
    ),
    rule(
      'linkage-arrow',
      'linkage stands on vietnamese and node only.',
      { path: '^packages/linkage/', pathNot: TEST },
      { path: '^(packages/(domain|contract|legal-text|server|web)/|node_modules/(?!@ansinh))' },
    ),
    rule(
      'contract-arrow',
      'contract stands on domain and zod.',
      { path: '^packages/contract/' },
      { path: '^packages/(server|web|legal-text)/' },
    ),
    rule(
      'web-arrow',
      'web knows the contract and pure texts, never server or rules.',
      { path: '^packages/web/' },
      { path: '^packages/(server|legal-text)/' },
    ),
    rule(
      'web-left-to-right',
      'ui and lib never import features or app; features never import app.',
      { path: '^packages/web/src/(ui|lib)/' },
      { path: '^packages/web/src/(features|app)/' },
    ),
    rule(
      'web-features-apart',
      'Features never import each other.',
      { path: '^packages/web/src/features/([^/]+)/' },
      { path: '^packages/web/src/features/', pathNot: '^packages/web/src/features/$1/' },
    ),
    rule(
      'web-feature-not-app',
      'A feature never imports the app around it.',
      { path: '^packages/web/src/features/' },
      { path: '^packages/web/src/app/' },
    ),
    rule(
      'web-field-apart',
      'The phone application takes the light parts of lib and ui only: no page of the desk, no component library, no schemas.',
      { path: '^packages/web/src/field/', pathNot: TEST },
      {
        path: '^(packages/web/src/(features|app)/|node_modules/(react-aria-components|@tanstack|@internationalized)/)',
      },
    ),
    rule(
      'web-field-is-an-end',
      'Nobody imports the phone application.',
      { path: '^packages/web/src/(?!field/)' },
      { path: '^packages/web/src/field/' },
    ),
    rule(
      'platform-knows-no-module',
      'platform never imports a module or main.',
      { path: '^packages/server/src/platform/', pathNot: TEST },
      { path: '^packages/server/src/(modules|main)/' },
    ),
    rule(
      'modules-know-no-main',
      'A module never imports main.',
      { path: '^packages/server/src/modules/', pathNot: TEST },
      { path: '^packages/server/src/main/' },
    ),
    rule(
      'modules-through-faces',
      'A module reaches another only through its index.ts.',
      { path: '^packages/server/src/modules/([^/]+)/', pathNot: TEST },
      {
        path: '^packages/server/src/modules/',
        pathNot: ['^packages/server/src/modules/$1/', '/modules/[^/]+/index[.]ts$'],
      },
    ),
    rule(
      'doors-call-use-cases',
      'Doors (http, jobs, cli) never reach the database.',
      { path: '^packages/server/src/modules/[^/]+/(http|jobs|cli)/|[.]module[.]ts$', pathNot: TEST },
      { path: ['/db/', '^node_modules/pg/', 'platform/database/(sql|pool)'] },
    ),
    rule(
      'db-below-use-cases',
      'Repositories never import use cases or doors.',
      { path: '/modules/[^/]+/(db|sheets|reports)/', pathNot: TEST },
      { path: '/modules/[^/]+/(use-cases|http|jobs|cli)/' },
    ),
    rule(
      'no-test-code-in-production',
      'Test code never reaches production.',
      { pathNot: TEST },
      { path: TEST },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|testdata)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    moduleSystems: ['es6'],
  },
};
