import { EventEmitter } from 'node:events';
import { createDesktopApi, type PageIpc } from '@electron/desktop-api';
import { ipcChannels } from '@shared/ipc/contract';
import { describe, expect, it, vi } from 'vitest';

const bytes = new Uint8Array([1]);
const place = '0123456789abcdef';
const copy = { place, name: 'a.emdia', from: 0, sizeBytes: 1, bytes };

/** Said by the preload itself, for onClosing: the page has no method for them. */
const ofClosing = new Set<string>(['closing:watch', 'closing:may-leave', 'closing:done']);

const apiWith = (answer: unknown = { opened: true }) => {
  const events = new EventEmitter();
  const invoke = vi.fn<PageIpc['invoke']>(async () => answer);
  const ipc: PageIpc = {
    invoke,
    on: (channel, listener) => events.on(channel, listener),
    removeListener: (channel, listener) => events.removeListener(channel, listener),
  };
  return { api: createDesktopApi(ipc, new EventTarget()), invoke, events };
};

describe('window.desktop', () => {
  it('is frozen, and hands over functions only', () => {
    const { api } = apiWith();
    expect(Object.isFrozen(api)).toBe(true);
    for (const method of Object.values(api)) expect(typeof method).toBe('function');
    expect(Object.keys(api)).toHaveLength(ipcChannels.length - ofClosing.size + 2);
  });

  it('binds every method to its own channel', async () => {
    const { api, invoke } = apiWith();
    const calls = [
      api.appInfo(),
      api.backupPlaces(),
      api.addBackupPlace(),
      api.forgetBackupPlace({ place }),
      api.writeBackup(copy),
      api.readBackup({ place, name: 'a.emdia', from: 0 }),
      api.discardBackups({ place, names: ['a.emdia'] }),
      api.openBackupFile(),
      api.saveFile({ kind: 'pdf', suggestedName: 'a.pdf', bytes }),
      api.openPdf({ name: 'a.pdf', bytes }),
      api.openExternal({ url: 'tel:190' }),
      api.readLastKnown(),
      api.rememberLastKnown({ at: 1, shop: 'Loja', customers: 0, records: 0 }),
      api.appendLog({ lines: ['x'] }),
      api.readLog(),
      api.stillClosing(),
    ];
    await Promise.allSettled(calls);
    const own = ipcChannels.filter((channel) => !ofClosing.has(channel));
    expect(invoke.mock.calls.map(([channel]) => channel).sort()).toEqual(own.sort());
  });

  it('sends nothing that breaks the contract', async () => {
    const { api, invoke } = apiWith();
    await expect(api.writeBackup({ ...copy, name: '../a.emdia' })).rejects.toThrow();
    await expect(api.writeBackup({ ...copy, place: '/media/pendrive' })).rejects.toThrow();
    await expect(api.discardBackups({ place, names: ['a.emdia', 'fotos.zip'] })).rejects.toThrow();
    await expect(api.openPdf({ name: 'a.exe', bytes })).rejects.toThrow();
    expect(invoke).not.toHaveBeenCalled();
  });

  it('gives the page nothing that breaks the contract', async () => {
    await expect(apiWith({ opened: 'maybe' }).api.openExternal({ url: 'tel:190' })).rejects.toThrow();
    expect(await apiWith({ opened: true }).api.openExternal({ url: 'tel:190' })).toEqual({ opened: true });
  });

  it('passes on the commands of the menu, without the event, until told to stop', () => {
    const { api, events } = apiWith();
    const heard = vi.fn();
    const stop = api.onCommand(heard);
    events.emit('app:command', { sender: 'ipcRenderer' }, { command: 'vender' });
    events.emit('app:command', {}, { command: 'apagar-tudo' });
    events.emit('app:command', {}, 'vender');
    stop();
    events.emit('app:command', {}, { command: 'receber' });
    expect(heard.mock.calls).toEqual([['vender']]);
  });
});
