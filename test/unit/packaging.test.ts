import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

/** The tools electron-builder itself reads and checks its configuration with. */
const { load } = require('js-yaml') as { load: (text: string) => Record<string, unknown> };
const { Ajv } = require('ajv') as {
  Ajv: new (
    options: object,
  ) => { compile(schema: object): ((data: unknown) => boolean) & { errors?: unknown } };
};

const config = load(read('electron-builder.yml')) as {
  appId: string;
  files: string[];
  nsis: Record<string, unknown>;
  publish: unknown;
} & Record<'win' | 'mac' | 'linux', { target: string; icon: string }>;

const validate = () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile(JSON.parse(read('node_modules/app-builder-lib/scheme.json')));
};

describe('electron-builder.yml', () => {
  it("follows electron-builder's own schema", () => {
    const check = validate();
    check(config);
    expect(check.errors ?? []).toEqual([]);
  });

  it('would be told of a key that does not exist', () => {
    expect(validate()({ ...config, electronFuse: {} })).toBe(false);
  });

  it('ships the build and nothing else, and looks for no updates', () => {
    expect(config.files).toEqual(['dist/**/*', 'package.json', '!node_modules/**/*']);
    expect(config.publish).toBeNull();
  });

  it('installs for one person, in Portuguese, and leaves the data when it is removed', () => {
    expect(config.nsis).toMatchObject({
      perMachine: false,
      installerLanguages: 'pt_BR',
      deleteAppDataOnUninstall: false,
    });
    expect(config.win.target).toBe('nsis');
    expect(config.mac.target).toBe('dmg');
    expect(config.linux.target).toBe('AppImage');
  });

  it('has its icon, and the same name everywhere', () => {
    for (const system of ['win', 'mac', 'linux'] as const)
      expect(existsSync(resolve(root, config[system].icon))).toBe(true);
    expect(read('electron/main.ts')).toContain(`setAppUserModelId('${config.appId}')`);
    const { main } = JSON.parse(read('package.json')) as { main: string };
    expect(main).toBe('dist/main/main.js');
  });
});
