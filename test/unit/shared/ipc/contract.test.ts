import { byteLimits, bytesUpTo } from '@shared/ipc/bytes';
import { commandMessage } from '@shared/ipc/commands';
import { ipcChannels, parseArgs, parseResult } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';

const bytes = new Uint8Array([1, 2, 3]);
const place = '0123456789abcdef';
const copy = { place, name: 'em-dia-2026-11-20.emdia', from: 0, sizeBytes: 3, bytes };

describe('the contract between page and main process', () => {
  it('takes a well-formed copy and gives it back unchanged', () => {
    expect(parseArgs('backup:write', copy)).toEqual(copy);
    expect(parseArgs('backup:write', { ...copy, from: 7, sizeBytes: 10 })).toMatchObject({ from: 7 });
  });

  it.each([
    ['a path', { ...copy, name: '../x.emdia' }],
    ['a drive', { ...copy, name: 'C:x.emdia' }],
    ['another ending', { ...copy, name: 'x.exe' }],
    ['text for bytes', { ...copy, bytes: 'abc' }],
    ['a plain array', { ...copy, bytes: [1, 2, 3] }],
    ['more than was agreed', { ...copy, path: '/etc/passwd' }],
    ['no name', { ...copy, name: undefined }],
    ['no place', { ...copy, place: undefined }],
    ['a path as its place', { ...copy, place: '../copias' }],
    ['a part beyond its end', { ...copy, from: 1 }],
    ['a part before its beginning', { ...copy, from: -1, sizeBytes: 10 }],
    ['a copy beyond all measure', { ...copy, sizeBytes: byteLimits.backup + 1 }],
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
