import rules from './.dependency-cruiser.mjs';

/** Folders must not reach themselves either. Tests are left out: a test may stand beside the code and use the test tools. */
export default {
  forbidden: [
    {
      name: 'no-circular-folder',
      comment: 'No folder reaches itself through others.',
      severity: 'error',
      scope: 'folder',
      from: { pathNot: '^packages/server/src/(platform|main)(/|$)' },
      to: { circular: true },
    },
  ],
  options: {
    ...rules.options,
    exclude: { path: '(^|/)(dist|testdata|testing)/|[.](test|fixtures)[.]tsx?$' },
  },
};
