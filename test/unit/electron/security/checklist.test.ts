import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { appSchemePrivileges, createAppHandler } from '@electron/protocol';
import { denyPermissions, type GuardedSession } from '@electron/security/permissions';
import { securePreferences, windowOptions } from '@electron/window';
import { ipcChannels } from '@shared/ipc/contract';
import { contentSecurityPolicy } from '@shared/security/content-security-policy';
import { describe, expect, it } from 'vitest';

/*
 * Everything that decides how much the page may do, in full: one more, one less or one relaxed fails here, and so does
 * one that a new version of Electron brings. Whoever changes this list has to say why.
 */

const root = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

const electronTypes = read('node_modules/electron/electron.d.ts');

/** The properties of one of Electron's interfaces. */
const propertiesOf = (name: string): string[] => {
  const body = electronTypes.split(`\n  interface ${name} {\n`)[1]?.split('\n  }\n')[0] ?? '';
  return [...body.matchAll(/^ {4}(\w+)\??: /gm)].map(([, property = '']) => property);
};

const set = {
  preload: '/preload.cjs',
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  devTools: false,
};

/** Left as Electron has them: each either opens nothing, or is closed unless asked for. */
const leftAsTheyAre = [
  'accessibleTitle',
  'additionalArguments',
  'autoplayPolicy',
  'backgroundThrottling',
  'defaultEncoding',
  'defaultFontFamily',
  'defaultFontSize',
  'defaultMonospaceFontSize',
  'disableBlinkFeatures',
  'disableDialogs',
  'disableHtmlFullscreenWindowResize',
  'disableWakeLocks',
  'enableBlinkFeatures',
  'enableDeprecatedPaste',
  'enablePreferredSizeMode',
  'enableWebSQL',
  'focusOnNavigation',
  'imageAnimationPolicy',
  'images',
  'javascript',
  'minimumFontSize',
  'offscreen',
  'partition',
  'plugins',
  'safeDialogsMessage',
  'scrollBounce',
  'session',
  'textAreasAreResizable',
  'transparent',
  'v8CacheOptions',
  'webgl',
  'zoomFactor',
  'zoomMode',
];

describe('the window', () => {
  it('has these preferences and no other', () => {
    expect(securePreferences('/preload.cjs', false)).toEqual(set);
    expect(securePreferences('/preload.cjs', true)).toEqual({ ...set, devTools: true });
  });

  it('has no preference nobody has looked at', () => {
    expect(propertiesOf('WebPreferences').sort()).toEqual([...Object.keys(set), ...leftAsTheyAre].sort());
  });

  it('is opened with these options and no other', () => {
    const bounds = { x: 0, y: 0, width: 1366, height: 768 };
    const options = windowOptions({
      place: { bounds, maximized: false },
      preload: '/preload.cjs',
      icon: '/icon.png',
      dark: false,
      developing: false,
    });
    expect(Object.keys(options).sort()).toEqual(
      [
        ...Object.keys(bounds),
        'backgroundColor',
        'icon',
        'minHeight',
        'minWidth',
        'show',
        'title',
        'webPreferences',
      ].sort(),
    );
    expect(options.webPreferences).toEqual(set);
  });
});

describe('the fuses', () => {
  const safe = {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  };

  it('are these, every one of them decided', () => {
    const builder = load(read('electron-builder.yml')) as { electronFuses: object; asar: boolean };
    expect(builder.electronFuses).toEqual(safe);
    expect(builder.asar).toBe(true);
  });

  it('are all there are', () => {
    const { definitions } = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as {
      definitions: { FuseOptionsV1: { properties: object } };
    };
    // About the signature of the file, which is not a fuse.
    const notFuses = ['resetAdHocDarwinSignature'];
    expect(Object.keys(definitions.FuseOptionsV1.properties).sort()).toEqual(
      [...Object.keys(safe), ...notFuses].sort(),
    );
  });
});

describe('the policy of the page', () => {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };

  it('has these directives and no other', () => {
    const found = contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    });
    expect(Object.fromEntries(found)).toEqual(directives);
    expect(found).toHaveLength(Object.keys(directives).length);
  });

  it('comes with every answer, found or not, among these headers', async () => {
    const answer = createAppHandler('/page', async (path) => {
      if (!path.endsWith('index.html')) throw new Error('not there');
      return new Uint8Array();
    });
    const asked = [
      { url: 'app://em-dia/', method: 'GET' },
      { url: 'app://em-dia/assets/none.js', method: 'GET' },
      { url: 'app://em-dia/..%2f..%2fetc/passwd', method: 'GET' },
      { url: 'app://outro/', method: 'GET' },
      { url: 'app://em-dia/', method: 'POST' },
    ];
    const types = ['text/html; charset=utf-8', 'text/plain'];
    for (const request of asked) {
      const { headers } = await answer(request);
      const { 'content-type': type, ...others } = Object.fromEntries(headers);
      expect(types).toContain(type);
      expect(others).toEqual({
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    }
  });

  it('is what the address is worth: a secure one, without any way round the policy', () => {
    expect(appSchemePrivileges).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
    expect(propertiesOf('Privileges').sort()).toEqual(
      [
        'allowExtensions',
        'allowServiceWorkers',
        'bypassCSP',
        'codeCache',
        'corsEnabled',
        'secure',
        'standard',
        'stream',
        'supportFetchAPI',
      ].sort(),
    );
  });
});

describe('the permissions', () => {
  const granted = ['clipboard-sanitized-write', 'persistent-storage'];

  /** Every name Electron knows, from the types of both handlers, and one it does not. */
  const known = ['setPermissionRequestHandler', 'setPermissionCheckHandler'].flatMap((method) => {
    const names = new RegExp(`^ {4}${method}\\(handler: .*? permission: ((?:'[\\w-]+' \\| )*'[\\w-]+')`, 'm');
    return [...(names.exec(electronTypes)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
  });
  const permissions = [...new Set([...known, 'something-new'])];

  const answers = () => {
    let request: Parameters<GuardedSession['setPermissionRequestHandler']>[0] = () => undefined;
    let check: Parameters<GuardedSession['setPermissionCheckHandler']>[0] = () => true;
    denyPermissions({
      setPermissionRequestHandler: (handler) => {
        request = handler;
      },
      setPermissionCheckHandler: (handler) => {
        check = handler;
      },
      setDevicePermissionHandler: () => undefined,
    });
    const page = { requestingUrl: 'app://em-dia/', isMainFrame: true };
    return permissions.filter((permission) => {
      const said: boolean[] = [check(null, permission, page.requestingUrl)];
      request(null, permission, (answer) => said.push(answer), page);
      expect(said[0]).toBe(said[1]);
      return said.includes(true);
    });
  };

  it('granted to our own page are these two, of all there are', () => {
    expect(permissions.length).toBeGreaterThan(40);
    expect(permissions).toEqual(expect.arrayContaining(['media', 'usb', 'geolocation', 'fileSystem']));
    expect(answers().sort()).toEqual(granted);
  });
});

describe('the channels', () => {
  it('on which the page may ask are these', () => {
    expect(ipcChannels.toSorted()).toEqual([
      'app:info',
      'backup:add-place',
      'backup:discard',
      'backup:forget-place',
      'backup:open-file',
      'backup:places',
      'backup:read',
      'backup:write',
      'closing:done',
      'closing:may-leave',
      'closing:still',
      'closing:watch',
      'external:open',
      'files:save',
      'known:read',
      'known:remember',
      'log:append',
      'log:read',
      'printing:open-pdf',
    ]);
  });
});

describe('the shell', () => {
  const sources = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: read(`electron/${path}`) }));

  const using = (what: RegExp) => sources.filter(({ text }) => what.test(text)).map(({ path }) => path);

  it.each<[string, RegExp, string[]]>([
    ['windows', /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/, ['main.ts']],
    ['programs started by the computer', /shell\.\w+/, ['main.ts']],
    ['handlers of requests', /\bipcMain[,.)]/, ['main.ts']],
    ['words to the page', /webContents\??\.send\(/, ['closing.ts', 'main.ts']],
    ['what the page is given', /exposeInMainWorld/, ['preload.ts']],
    ['programs started', /child_process|utilityProcess|worker_threads/, []],
    ['code of text', /executeJavaScript|insertCSS|\beval\(|new Function/, []],
    [
      'the network',
      /from 'node:(http|https|http2|net|tls|dgram|dns)'|\bfetch\(|\bnet\b\.\w+|autoUpdater|crashReporter/,
      [],
    ],
    [
      'other sessions, certificates and proxies',
      /fromPartition|CertificateVerify|certificate-error|setProxy/,
      [],
    ],
    ['switches of Chromium', /commandLine|disableHardwareAcceleration|no-sandbox/, []],
    ['debuggers', /openDevTools|\.debugger\b|remote-debugging/, []],
    ['links of the system to the app', /setAsDefaultProtocolClient|open-url/, []],
  ])('has %s only where they belong', (_what, pattern, files) => {
    expect(using(pattern)).toEqual(files);
  });

  it('opens links by the list only, and only papers it has written', () => {
    const main = sources.find(({ path }) => path === 'main.ts')?.text ?? '';
    expect(main.match(/shell\.\w+\(/g)?.sort()).toEqual(['shell.openExternal(', 'shell.openPath(']);
    expect(main).toContain('createOpenExternal((url) => shell.openExternal(url))');
    expect(main).toContain('openPath: (path) => shell.openPath(path)');
  });
});
