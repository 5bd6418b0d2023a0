import { errorName, logLine, logReason, readLog } from '@shared/log/entry';
import { entryText } from '@shared/log/entry-text';
import { ownPositions } from '@shared/log/positions';
import { describe, expect, it } from 'vitest';

const TIME = Date.parse('2026-11-20T13:00:05Z');
const HOME = 'app://em-dia/';

const failed = (stack: string, name = 'TypeError', message = 'x') =>
  Object.assign(new Error(message), { name, stack });

describe('the log', () => {
  it('keeps an event as a line and reads it back', () => {
    const entry = { time: TIME, what: { event: 'store-upgraded', from: 4, to: 5 } } as const;
    const line = logLine(entry);
    expect(line).toBe('{"time":1795179605000,"what":{"event":"store-upgraded","from":4,"to":5}}');
    expect(readLog(`${line}\n`)).toEqual([entry]);
    expect(entryText(entry, -180)).toBe('20/11/2026 10:00:05  Os dados passaram da versão 4 para a 5.');
  });

  it.each([
    { event: 'error', error: 'Maria', at: [] },
    { event: 'error', error: 'Error', at: ['Maria Silva'] },
    { event: 'error', error: 'Error', at: [], message: 'Maria' },
    { event: 'backup-failed', reason: 'Maria' },
    { event: 'started', version: 'Maria', platform: 'desktop', schema: 5 },
    { event: 'Maria' },
  ])('takes nothing that is not one of its words or a number: %o', (what) => {
    const entry = { time: TIME, what } as never;
    expect(logLine(entry)).toBeNull();
    expect(readLog(JSON.stringify(entry))).toEqual([]);
  });

  it('leaves out what is no line of it, whoever wrote that', () => {
    const good = logLine({ time: TIME, what: { event: 'integrity-checked', findings: 0, milliseconds: 12 } });
    expect(readLog(`Maria\n{"time":1}\n\n${good}\n{"time":17951`)).toHaveLength(1);
  });

  it('knows errors by the names of the platform alone, and reasons by ours', () => {
    expect(errorName(new TypeError('Maria'))).toBe('TypeError');
    expect(errorName(failed('', 'Maria'))).toBe('other');
    expect(errorName('Maria')).toBe('other');
    expect(errorName(null)).toBe('other');
    expect(logReason('disk-full')).toBe('disk-full');
    expect(logReason('Maria')).toBe('other');
  });
});

describe('the places of an error', () => {
  it('are those in our own files, without the names of functions', () => {
    const stack = `TypeError: x
    at receive (${HOME}assets/index-BdFx2k_1.js:12:345)
    at async ${HOME}assets/receive-A1b2C3d4.js?v=2:1:2
    at https://example.com/assets/other.js:3:4
    at ${HOME}assets/Maria Silva.js:5:6
    at ${HOME}../Maria.js:5:6
    at <anonymous>:1:1`;
    expect(ownPositions(failed(stack), HOME)).toEqual([
      'assets/index-BdFx2k_1.js:12:345',
      'assets/receive-A1b2C3d4.js:1:2',
    ]);
  });

  it('are never taken out of the message', () => {
    const message = `Maria\n    at Maria (${HOME}assets/Maria-BdFx2k_1.js:1:2)`;
    expect(
      ownPositions(
        failed(`TypeError: ${message}\n    at ${HOME}assets/a-BdFx2k_1.js:3:4`, 'TypeError', message),
        HOME,
      ),
    ).toEqual(['assets/a-BdFx2k_1.js:3:4']);
  });

  it('are none of what is no error', () => {
    expect(ownPositions('Maria', HOME)).toEqual([]);
    expect(ownPositions(undefined, HOME)).toEqual([]);
  });
});
