import { isAppBlob, isAppUrl } from '@electron/security/app-origin';
import { describe, expect, it } from 'vitest';

describe('isAppUrl', () => {
  it.each(['app://em-dia/', 'app://em-dia/clientes/12?x=1#y', 'app://em-dia'])('knows %s', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'app://em-dia.evil/',
    'app://evil/em-dia/',
    'app://em-dia:80/',
    'app://em-dia@evil/',
    'app://x@em-dia/',
    'app:em-dia/',
    'https://em-dia/',
    'file:///em-dia/index.html',
    'about:blank',
    'data:text/html,app://em-dia/',
    'blob:app://em-dia/1',
    '',
    'null',
  ])('refuses %j', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });

  it('knows the papers the page made', () => {
    expect(isAppBlob('blob:app://em-dia/5f0c')).toBe(true);
    expect(isAppBlob('blob:app://em-dia.evil/5f0c')).toBe(false);
    expect(isAppBlob('blob:https://evil/5f0c')).toBe(false);
  });
});
