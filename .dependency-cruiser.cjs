/**
 * The directions of ARCHITECTURE.md, checked by `npm run directions`.
 * test/unit/directions.test.ts breaks each rule on purpose and expects to be told.
 */

/** Everything of ours outside the given folders. */
const oursExcept = (...folders) => ({
  path: '^(electron|renderer|shared|test|scripts)/',
  pathNot: folders.map((folder) => `^${folder}`),
});

/** A folder (or several) of ours that may use only the given folders of ours. */
const onlyUses = (from, ...folders) => ({
  name: `${from
    .replaceAll(/[^a-z-]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')}-uses-only-what-it-may`,
  severity: 'error',
  from: { path: `^${from}` },
  to: oursExcept(from, ...folders),
});

const values = ['shared/result\\.ts$', 'shared/clock\\.ts$', 'shared/grouped\\.ts$'];
const leaves = ['shared/money/', 'shared/calendar/', 'shared/identity/', 'shared/wording/', ...values];

module.exports = {
  forbidden: [
    // shared: pure, and layered.
    onlyUses('shared/', 'shared/'),
    onlyUses('shared/money/', ...values),
    onlyUses('shared/calendar/', ...values),
    onlyUses('shared/wording/', 'shared/money/', ...values),
    onlyUses('shared/identity/', ...leaves),
    onlyUses('shared/finance/', 'shared/money/', 'shared/calendar/', ...values),
    onlyUses('shared/domain/', 'shared/finance/', ...leaves),
    onlyUses('shared/rules/', 'shared/domain/', ...leaves),
    onlyUses('shared/import/', 'shared/domain/', ...leaves),
    onlyUses('shared/security/', ...values),
    // Besides, how long a line of the log may be.
    onlyUses('shared/ipc/', 'shared/log/limits\\.ts$', ...values),
    {
      name: 'shared-is-pure',
      comment: 'No DOM, Node, React, Dexie or Electron in the rules.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: [
          'node_modules/(electron|react|react-dom|dexie|dexie-react-hooks|zustand|wouter|pdfmake|@mantine|@tabler|@tanstack|react-hook-form|@hookform)/',
        ],
      },
    },
    {
      name: 'shared-uses-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },

    // The two sides of the bridge.
    onlyUses('electron/', 'shared/'),
    onlyUses('renderer/', 'shared/'),
    {
      name: 'the-page-uses-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-main-and-preload-touch-electron',
      comment:
        'Everything else takes what it needs as a typed argument, so that it can be tested without Electron.',
      severity: 'error',
      from: { pathNot: '^electron/(main|preload)\\.ts$' },
      to: { path: 'node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },

    // Inside the page.
    onlyUses('renderer/ui/', 'shared/'),
    {
      name: 'ui-knows-only-formatters',
      comment:
        'The parts of the interface show money, days and documents; they know no customer, sale or rule.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^shared/(domain|rules|backup|import|ipc|security)/' },
    },
    onlyUses('renderer/platform/', 'shared/'),
    onlyUses('renderer/data/', 'renderer/platform/', 'shared/'),
    onlyUses('renderer/stores/', 'shared/'),
    onlyUses('renderer/documents/', 'shared/'),
    onlyUses('renderer/import/', 'shared/'),
    onlyUses('renderer/use-cases/', 'renderer/data/', 'renderer/platform/', 'shared/'),
    onlyUses(
      'renderer/features/',
      'renderer/use-cases/',
      'renderer/data/',
      'renderer/ui/',
      'renderer/stores/',
      'renderer/documents/',
      'renderer/import/',
      'renderer/platform/',
      'shared/',
    ),
    {
      name: 'features-do-not-reach-into-each-other',
      comment: 'What a feature gives to others stands in its index.ts.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'only-data-and-use-cases-know-dexie',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(data|use-cases)/' },
      to: { path: 'node_modules/dexie(-react-hooks)?/' },
    },

    // Everywhere.
    {
      name: 'the-app-does-not-use-its-tests',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'the-page-needs-no-development-package',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API, so the package named "typescript" is Microsoft's bridge to 6 for
    // tools like this one; `tsc` comes from "@typescript/native" and is 7.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
