import { join } from 'node:path';
import { createAppHandler, resolveAppFile } from '@electron/protocol';
import { contentSecurityPolicy } from '@shared/security/content-security-policy';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

const pathOf = (url: string) => {
  const file = resolveAppFile(url);
  return file.found ? file.segments.join('/') : file.status;
};

describe('resolveAppFile', () => {
  it.each([
    ['app://em-dia/', 'index.html'],
    ['app://em-dia', 'index.html'],
    ['app://em-dia/index.html', 'index.html'],
    ['app://em-dia/clientes/0192-ab', 'index.html'],
    ['app://em-dia/clientes/?busca=a/../b', 'index.html'],
    ['app://em-dia/assets/index-Bx_1.js', 'assets/index-Bx_1.js'],
    ['app://em-dia/assets/index.css?v=1#x', 'assets/index.css'],
    ['app://em-dia/assets/%69ndex.css', 'assets/index.css'],
  ])('%s is %s', (url, expected) => {
    expect(pathOf(url)).toBe(expected);
  });

  it.each([
    'app://em-dia/../main/main.js',
    'app://em-dia/assets/../../main/main.js',
    'app://em-dia/%2e%2e/main/main.js',
    'app://em-dia/%2E%2E%2Fmain%2Fmain.js',
    'app://em-dia/..%2fmain.js',
    'app://em-dia/..%5cmain.js',
    'app://em-dia/..\\main.js',
    'app://em-dia/%252e%252e/main.js',
    'app://em-dia//etc/passwd.txt',
    'app://em-dia/C:/Windows/win.txt',
    'app://em-dia/C%3A/Windows/win.txt',
    'app://em-dia/x.js::$DATA',
    'app://em-dia/.env',
    'app://em-dia/./index.html',
    'app://em-dia/x%00.js',
    'app://em-dia/%',
    'app://em-dia/%ff.js',
    'app://em-dia/x.js%20',
    'app://em-dia/a..b.js',
  ])('refuses %s', (url) => {
    expect(pathOf(url)).toBe(400);
  });

  it.each(['app://outro/index.html', 'https://em-dia/index.html', 'file:///index.html', 'nada'])(
    'is not there for %s',
    (url) => {
      expect(pathOf(url)).toBe(403);
    },
  );

  it('serves no kind of file the page has no use for', () => {
    expect(pathOf('app://em-dia/x.exe')).toBe(404);
    expect(pathOf('app://em-dia/main.js.map')).toBe(404);
  });

  it('never leaves its folder, whatever is asked', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      '.js',
      '%00',
      ':',
      '%25',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolveAppFile(`app://em-dia/${pieces.join('')}`);
        if (!file.found) return;
        expect(join('/root', ...file.segments).startsWith('/root/')).toBe(true);
        expect(file.segments.every((segment) => /^[\w-][\w.@-]*$/.test(segment))).toBe(true);
      }),
    );
  });
});

describe('the answers under app://', () => {
  const readFile = vi.fn(async (path: string) => {
    if (path.endsWith('missing.js')) throw new Error('ENOENT');
    return new TextEncoder().encode(path);
  });
  const answer = createAppHandler('/app/renderer', readFile);

  it('carry the policy, the type and the other headers', async () => {
    const response = await answer({ url: 'app://em-dia/', method: 'GET' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(join('/app/renderer', 'index.html'));
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const script = await answer({ url: 'app://em-dia/assets/a.js', method: 'GET' });
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('refuse without touching the disk', async () => {
    readFile.mockClear();
    expect((await answer({ url: 'app://em-dia/%2e%2e/x.js', method: 'GET' })).status).toBe(400);
    expect((await answer({ url: 'app://evil/index.html', method: 'GET' })).status).toBe(403);
    expect((await answer({ url: 'app://em-dia/', method: 'POST' })).status).toBe(405);
    expect(readFile).not.toHaveBeenCalled();
  });

  it('say when a file is not there', async () => {
    const response = await answer({ url: 'app://em-dia/missing.js', method: 'GET' });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  });
});
