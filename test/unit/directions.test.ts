import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

/** What may be imported in the little project, so that every line below resolves. */
const targets = [
  'shared/rules/r.ts',
  'shared/domain/d.ts',
  'shared/money/m.ts',
  'shared/result.ts',
  'renderer/ui/u.ts',
  'renderer/data/d.ts',
  'renderer/stores/s.ts',
  'renderer/use-cases/u.ts',
  'renderer/platform/p.ts',
  'renderer/features/vender/v.ts',
  'renderer/features/vender/index.ts',
  'renderer/app/a.ts',
  'electron/e.ts',
  'test/support/t.ts',
];

const broken = [
  ['shared-domain-uses-only-what-it-may', 'shared/domain/x1.ts', "export { a } from '../rules/r';"],
  ['shared-domain-uses-only-what-it-may', 'shared/domain/x2.ts', "import type { a } from '@shared/rules/r';"],
  [
    'shared-domain-uses-only-what-it-may',
    'shared/domain/x3.ts',
    "export const l = () => import('@shared/rules/r');",
  ],
  ['shared-money-uses-only-what-it-may', 'shared/money/x.ts', "import '../domain/d';"],
  ['shared-finance-uses-only-what-it-may', 'shared/finance/x.ts', "import '../domain/d';"],
  ['shared-calendar-uses-only-what-it-may', 'shared/calendar/x.ts', "import '../money/m';"],
  ['shared-wording-uses-only-what-it-may', 'shared/wording/x.ts', "import '../domain/d';"],
  ['shared-identity-uses-only-what-it-may', 'shared/identity/x.ts', "import '../domain/d';"],
  ['shared-security-uses-only-what-it-may', 'shared/security/x.ts', "import '../domain/d';"],
  ['shared-ipc-uses-only-what-it-may', 'shared/ipc/x.ts', "import '../domain/d';"],
  ['shared-rules-uses-only-what-it-may', 'shared/rules/x.ts', "import '../backup/b';"],
  ['shared-import-uses-only-what-it-may', 'shared/import/x.ts', "import '../rules/r';"],
  ['renderer-import-uses-only-what-it-may', 'renderer/import/x.ts', "import '@renderer/data/d';"],
  ['shared-uses-only-what-it-may', 'shared/x.ts', "import '@renderer/data/d';"],
  ['shared-is-pure', 'shared/y.ts', "import 'react';"],
  ['shared-is-pure', 'shared/z.ts', "import 'dexie';"],
  ['shared-uses-no-node', 'shared/w.ts', "import 'node:fs';"],
  ['the-page-uses-no-node', 'renderer/w.ts', "import 'node:fs';"],
  ['electron-uses-only-what-it-may', 'electron/x.ts', "import '@renderer/data/d';"],
  ['renderer-uses-only-what-it-may', 'renderer/app/x.ts', "import '@electron/e';"],
  ['only-main-and-preload-touch-electron', 'renderer/app/y.ts', "import 'electron';"],
  ['only-main-and-preload-touch-electron', 'electron/y.ts', "import { app } from 'electron'; app.quit();"],
  ['renderer-ui-uses-only-what-it-may', 'renderer/ui/x.tsx', "import '@renderer/stores/s';"],
  [
    'ui-knows-only-formatters',
    'renderer/ui/y.tsx',
    "import type { a } from '@shared/domain/d'; export const C = () => <b>x</b>;",
  ],
  ['renderer-platform-uses-only-what-it-may', 'renderer/platform/x.ts', "import '../data/d';"],
  ['renderer-data-uses-only-what-it-may', 'renderer/data/x.ts', "import '../use-cases/u';"],
  ['renderer-stores-uses-only-what-it-may', 'renderer/stores/x.ts', "import '../data/d';"],
  ['renderer-documents-uses-only-what-it-may', 'renderer/documents/x.ts', "import '../data/d';"],
  ['renderer-use-cases-uses-only-what-it-may', 'renderer/use-cases/x.ts', "import '../ui/u';"],
  ['renderer-features-uses-only-what-it-may', 'renderer/features/hoje/x.ts', "import '../../app/a';"],
  ['features-do-not-reach-into-each-other', 'renderer/features/hoje/y.ts', "import '../vender/v';"],
  ['only-data-and-use-cases-know-dexie', 'renderer/features/hoje/z.ts', "import 'dexie';"],
  ['the-app-does-not-use-its-tests', 'renderer/app/z.ts', "import '@test/support/t';"],
  ['no-circles', 'electron/c1.ts', "import './c2';"],
  ['everything-resolves', 'electron/n.ts', "import './nowhere';"],
  ['the-page-needs-no-development-package', 'renderer/app/w.ts', "import 'fast-check';"],
] as const;

const allowed = [
  ['shared/rules/ok.ts', "import '../domain/d'; import '@shared/money/m'; import 'zod';"],
  [
    'renderer/features/vender/ok.tsx',
    "import '../../data/d'; import './v'; import '@shared/rules/r'; import 'react';",
  ],
  ['renderer/features/hoje/ok.ts', "import '@renderer/features/vender';"],
  ['renderer/use-cases/ok.ts', "import '../data/d'; import '../platform/p'; import 'dexie';"],
  ['renderer/ui/ok.tsx', "import '@shared/money/m'; import 'react';"],
  ['electron/ok.ts', "import type { App } from 'electron'; import 'node:fs'; import '@shared/result';"],
] as const;

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const relative = (file: string) => file.slice(root.length + 1).replaceAll('\\', '/');

describe('the import directions', () => {
  let project = '';
  let violations: { rule: string; from: string }[] = [];

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'em-dia-directions-'));
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    const put = (file: string, text: string) => {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), text);
    };
    for (const file of ['tsconfig.json', 'package.json']) put(file, readFileSync(join(root, file), 'utf8'));
    for (const file of [...targets, 'shared/backup/b.ts']) put(file, 'export const a = 1;');
    put('electron/c2.ts', "import './c1';");
    for (const [, file, text] of broken) put(file, text);
    for (const [file, text] of allowed) put(file, text);

    put('.dependency-cruiser.cjs', readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8'));
    const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const run = spawnSync(
      process.execPath,
      [command, '-T', 'json', 'electron', 'renderer', 'shared', 'test'],
      {
        cwd: project,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const { summary } = JSON.parse(run.stdout) as ICruiseResult;
    violations = summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each(broken)('%s catches %s', (rule, from) => {
    expect(violations).toContainEqual({ rule, from });
  });

  it.each(allowed)('nothing is said against %s', (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });

  it('every rule is broken once above', () => {
    const shown = new Set<string>(broken.map(([rule]) => rule));
    const missing = config.forbidden
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => !shown.has(name));
    expect(missing).toEqual([]);
  });
});

describe('what imports alone do not show', () => {
  it('only the platform reads window.desktop', () => {
    const reads = /\b(window|globalThis|self)\s*(\.|\?\.)\s*desktop\b|\[\s*['"]desktop['"]\s*\]/;
    const users = sourcesIn('renderer').filter((file) => reads.test(readFileSync(file, 'utf8')));
    expect(users.map(relative)).toEqual(['renderer/platform/index.ts']);
  });

  it('the clock and chance stay outside shared', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
    expect(
      sourcesIn('shared')
        .filter((file) => impure.test(readFileSync(file, 'utf8')))
        .map(relative),
    ).toEqual([]);
  });
});
