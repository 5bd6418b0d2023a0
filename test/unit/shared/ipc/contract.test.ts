import { byteLimits, bytesUpTo } from '@shared/ipc/bytes';
import { commandMessage } from '@shared/ipc/commands';
import { ipcChannels, parseArgs, parseResult } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';

const bytes = new Uint8Array([1, 2, 3]);

describe('the contract between page and main process', () => {
  it('takes a well-formed copy and gives it back unchanged', () => {
    const args = { name: 'em-dia-2026-11-20.emdia', bytes };
    expect(parseArgs('backup:write', args)).toEqual(args);
  });

  it.each([
    ['a path', { name: '../x.emdia', bytes }],
    ['a drive', { name: 'C:x.emdia', bytes }],
    ['another ending', { name: 'x.exe', bytes }],
    ['text for bytes', { name: 'x.emdia', bytes: 'abc' }],
    ['a plain array', { name: 'x.emdia', bytes: [1, 2, 3] }],
    ['more than was agreed', { name: 'x.emdia', bytes, path: '/etc/passwd' }],
    ['no name', { bytes }],
    ['nothing', undefined],
  ])('refuses %s as a copy to write', (_why, args) => {
    expect(() => parseArgs('backup:write', args)).toThrow();
  });

  it('ties each kind of file to its ending', () => {
    expect(() => parseArgs('files:save', { kind: 'pdf', suggestedName: 'x.csv', bytes })).toThrow();
    expect(() => parseArgs('files:save', { kind: 'exe', suggestedName: 'x.exe', bytes })).toThrow();
    expect(parseArgs('files:save', { kind: 'csv', suggestedName: 'Não importadas.csv', bytes })).toBeTruthy();
  });

  it('only prints what is named as a PDF', () => {
    expect(() => parseArgs('printing:open-pdf', { name: 'carnê.pdf.exe', bytes })).toThrow();
  });

  it('takes nothing where nothing is needed', () => {
    expect(() => parseArgs('app:info', { extra: 1 })).toThrow();
    expect(parseArgs('app:info', {})).toEqual({});
  });

  it('refuses results that are not in the contract', () => {
    expect(() => parseResult('backup:write', { ok: false, reason: 'EPERM: /home/x' })).toThrow();
    expect(() => parseResult('external:open', { opened: 'yes' })).toThrow();
    expect(parseResult('backup:write', { ok: false, reason: 'disk-full' })).toEqual({
      ok: false,
      reason: 'disk-full',
    });
  });

  it('keeps to small sizes, and to the bytes of any JavaScript world', () => {
    const schema = bytesUpTo(3);
    expect(schema.safeParse(new Uint8Array(3)).success).toBe(true);
    expect(schema.safeParse(new Uint8Array(4)).success).toBe(false);
    expect(schema.safeParse(Buffer.from([1])).success).toBe(true);
    expect(schema.safeParse(new DataView(new ArrayBuffer(1))).success).toBe(false);
    expect(byteLimits.paper).toBeLessThan(byteLimits.backup);
  });

  it('names every channel area:action', () => {
    for (const channel of ipcChannels) expect(channel).toMatch(/^[a-z]+:[a-z-]+$/);
  });

  it('knows the commands of the menu and no other', () => {
    expect(commandMessage.safeParse({ command: 'receber' }).success).toBe(true);
    expect(commandMessage.safeParse({ command: 'apagar-tudo' }).success).toBe(false);
  });
});
