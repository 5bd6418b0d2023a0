import { blockNetwork, type RequestGate } from '@electron/security/network';
import { denyPermissions, type GuardedSession } from '@electron/security/permissions';
import { describe, expect, it } from 'vitest';

const guarded = () => {
  let request: Parameters<GuardedSession['setPermissionRequestHandler']>[0] = () => undefined;
  let check: Parameters<GuardedSession['setPermissionCheckHandler']>[0] = () => true;
  let device: () => boolean = () => true;
  denyPermissions({
    setPermissionRequestHandler: (handler) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      device = handler;
    },
  });
  const ask = (permission: string, requestingUrl = 'app://em-dia/', isMainFrame = true) => {
    const answers: boolean[] = [];
    request(null, permission, (answer) => answers.push(answer), { requestingUrl, isMainFrame });
    return answers;
  };
  return { ask, check, device };
};

describe('permissions', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'openExternal',
    'clipboard-read',
    'usb',
    'unknown',
  ])('refuses %s, once, to our own page too', (permission) => {
    const { ask, check } = guarded();
    expect(ask(permission)).toEqual([false]);
    expect(check(null, permission, 'app://em-dia')).toBe(false);
  });

  it.each(['clipboard-sanitized-write', 'persistent-storage'])('grants %s to our page only', (permission) => {
    const { ask, check } = guarded();
    expect(ask(permission)).toEqual([true]);
    expect(ask(permission, 'https://evil.example/')).toEqual([false]);
    expect(ask(permission, 'app://em-dia/', false)).toEqual([false]);
    expect(check(null, permission, 'app://em-dia/')).toBe(true);
    expect(check(null, permission, 'https://evil.example')).toBe(false);
  });

  it('hands over no device', () => {
    expect(guarded().device()).toBe(false);
  });
});

describe('the network', () => {
  it('cancels every request that would leave the computer', () => {
    const seen: { urls: string[]; cancelled: boolean[] } = { urls: [], cancelled: [] };
    const gate: RequestGate = {
      onBeforeRequest: (filter, listener) => {
        seen.urls = filter.urls;
        listener({ url: 'https://evil.example/' }, ({ cancel }) => seen.cancelled.push(cancel));
      },
    };
    blockNetwork(gate);
    expect(seen.cancelled).toEqual([true]);
    for (const scheme of ['http', 'https', 'ws', 'wss']) expect(seen.urls).toContain(`${scheme}://*/*`);
  });
});
