import { type IpcHandlers, type IpcHost, type IpcSender, registerIpc } from '@electron/ipc/register';
import { ipcChannels } from '@shared/ipc/contract';
import { describe, expect, it, vi } from 'vitest';

const bytes = new Uint8Array([1, 2]);
const place = '0123456789abcdef';
const copy = { place, name: 'a.emdia', from: 0, sizeBytes: 2, bytes };

const handlersOf = (over: Partial<IpcHandlers> = {}): IpcHandlers => ({
  'app:info': vi.fn(async () => ({ version: '1.0.0', platform: 'linux' })),
  'backup:places': async () => ({ places: [] }),
  'backup:add-place': async () => ({ place: null }),
  'backup:forget-place': async () => ({}),
  'backup:write': vi.fn<IpcHandlers['backup:write']>(async ({ name }) => ({ ok: true, name, sizeBytes: 2 })),
  'backup:read': async () => ({ ok: true, bytes, sizeBytes: 2, modifiedAt: 0 }),
  'backup:discard': async () => ({ removed: [] }),
  'backup:open-file': async () => ({ ok: false, reason: 'cancelled' }),
  'closing:watch': async () => ({}),
  'closing:still': async () => ({}),
  'closing:may-leave': async () => ({ leave: true }),
  'closing:done': async () => ({}),
  'known:read': async () => ({ known: null }),
  'known:remember': async () => ({}),
  'log:append': async () => ({}),
  'log:read': async () => ({ text: '' }),
  'files:save': async () => ({ saved: false, reason: 'cancelled' }),
  'printing:open-pdf': async () => ({ ok: true }),
  'external:open': async () => ({ opened: false }),
  ...over,
});

const ourPage: IpcSender = { senderFrame: { url: 'app://em-dia/hoje', parent: null } };

const registered = (handlers: IpcHandlers) => {
  const listeners = new Map<string, Parameters<IpcHost['handle']>[1]>();
  registerIpc({ handle: (channel, listener) => listeners.set(channel, listener) }, handlers);
  return {
    channels: [...listeners.keys()],
    invoke: (channel: string, args: unknown, sender: IpcSender = ourPage) => {
      const listener = listeners.get(channel);
      return listener ? listener(sender, args) : Promise.reject(new Error('no such channel'));
    },
  };
};

describe('the register of channels', () => {
  it('answers on every channel of the contract and no other', () => {
    expect(registered(handlersOf()).channels).toEqual(ipcChannels);
  });

  it('answers our own page', async () => {
    const { invoke } = registered(handlersOf());
    expect(await invoke('app:info', {})).toEqual({ version: '1.0.0', platform: 'linux' });
  });

  it.each<[string, IpcSender]>([
    ['another site', { senderFrame: { url: 'https://evil.example/', parent: null } }],
    ['another app address', { senderFrame: { url: 'app://outro/', parent: null } }],
    ['a look-alike', { senderFrame: { url: 'app://em-dia.evil/', parent: null } }],
    ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
    ['a file', { senderFrame: { url: 'file:///em-dia/index.html', parent: null } }],
    ['a paper in a frame', { senderFrame: { url: 'blob:app://em-dia/1', parent: ourPage.senderFrame } }],
    ['our page in a frame', { senderFrame: { url: 'app://em-dia/', parent: ourPage.senderFrame } }],
    ['a frame that is gone', { senderFrame: null }],
  ])('refuses %s before anything is done', async (_who, sender) => {
    const handlers = handlersOf();
    const { invoke } = registered(handlers);
    await expect(invoke('app:info', {}, sender)).rejects.toThrow('refused');
    await expect(invoke('backup:write', copy, sender)).rejects.toThrow('refused');
    expect(handlers['app:info']).not.toHaveBeenCalled();
    expect(handlers['backup:write']).not.toHaveBeenCalled();
  });

  it.each([
    ['a path', { ...copy, name: '../../a.emdia' }],
    ['a path with the right ending', { ...copy, name: '/etc/a.emdia' }],
    ['text', { ...copy, bytes: 'x' }],
    ['something more', { ...copy, folder: '/' }],
    ['a path as the place', { ...copy, place: '/media/pendrive' }],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s as arguments before anything is done', async (_what, args) => {
    const handlers = handlersOf();
    await expect(registered(handlers).invoke('backup:write', args)).rejects.toThrow();
    expect(handlers['backup:write']).not.toHaveBeenCalled();
  });

  it('lets nothing out that is not in the contract', async () => {
    const { invoke } = registered(
      handlersOf({
        'external:open': async () => ({ opened: true, path: '/home/dona' }) as { opened: boolean },
      }),
    );
    await expect(invoke('external:open', { url: 'tel:190' })).rejects.toThrow();
  });
});
