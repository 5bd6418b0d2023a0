import { logLimits, mostLogBytes } from '@shared/ipc/log-limits';
import { createRotatingLog, type LogFiles } from '@shared/log/rotating-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const inMemory = (over: Partial<LogFiles> = {}) => {
  const texts = new Map<string, string>();
  const files: LogFiles = {
    size: async (name) => bytesOf(texts.get(name) ?? ''),
    append: async (name, text) => {
      const before = texts.get(name) ?? '';
      // As on a disk, others come in between.
      await Promise.resolve();
      texts.set(name, before + text);
    },
    rename: async (from, to) => {
      const text = texts.get(from);
      if (text === undefined) return;
      texts.delete(from);
      texts.set(to, text);
    },
    read: async (name) => texts.get(name) ?? '',
    ...over,
  };
  return { texts, log: createRotatingLog(files) };
};

const linesOf = (text: string) => text.split('\n').slice(0, -1);

describe('the log', () => {
  it('keeps lines in their order, whoever writes at the same time', async () => {
    const { log } = inMemory();
    await Promise.all([log.append(['1', '2']), log.append(['3']), log.append([]), log.append(['4'])]);
    expect(await log.read()).toBe('1\n2\n3\n4\n');
  });

  it('makes one line of each, of limited length, and takes a limited number', async () => {
    const { log } = inMemory();
    await log.append(['a\r\nb\tc\u2028d\0', 'x'.repeat(2000), ...Array.from({ length: 200 }, () => 'y')]);
    const lines = linesOf(await log.read());
    expect(lines[0]).toBe('a b c d ');
    expect(lines[1]).toHaveLength(logLimits.line);
    expect(lines).toHaveLength(logLimits.lines);
  });

  it('gives up the oldest file for the next, and never grows beyond its limit', async () => {
    const { log, texts } = inMemory();
    const line = (index: number) => `${index} ${'ç'.repeat(480)}`;
    let written = 0;
    for (let call = 0; call < 60; call += 1) {
      await log.append(Array.from({ length: 100 }, (_, index) => line(written + index)));
      written += 100;
      for (const text of texts.values()) expect(bytesOf(text)).toBeLessThanOrEqual(logLimits.fileBytes);
    }
    expect([...texts.keys()].sort()).toEqual(['em-dia.1.log', 'em-dia.2.log', 'em-dia.3.log', 'em-dia.log']);
    const text = await log.read();
    expect(bytesOf(text)).toBeLessThanOrEqual(mostLogBytes);
    const numbers = linesOf(text).map((each) => Number.parseInt(each, 10));
    expect(numbers.at(-1)).toBe(written - 1);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  it('stays within its limit for any lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 600 }), { maxLength: 110 }), {
          maxLength: 8,
        }),
        async (calls) => {
          const { log, texts } = inMemory();
          for (const lines of calls) await log.append(lines);
          for (const text of texts.values()) expect(bytesOf(text)).toBeLessThanOrEqual(logLimits.fileBytes);
          const expected = calls.reduce((count, lines) => count + Math.min(lines.length, logLimits.lines), 0);
          expect(linesOf(await log.read())).toHaveLength(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('that cannot be written troubles nobody, and goes on when it can', async () => {
    let isFull = true;
    const { texts, log } = inMemory();
    const failing = createRotatingLog({
      size: async () => 0,
      append: async (name, text) => {
        if (isFull) throw new Error('ENOSPC');
        texts.set(name, text);
      },
      rename: async () => undefined,
      read: async (name) => texts.get(name) ?? '',
    });
    await failing.append(['a']);
    isFull = false;
    await failing.append(['b']);
    expect(await failing.read()).toBe('b\n');
    expect(await log.read()).toBe('b\n');
  });

  it('reads what it can of files that fail', async () => {
    const { log } = inMemory({
      read: async (name) => {
        if (name === 'em-dia.1.log') throw new Error('EIO');
        return `${name}\n`;
      },
    });
    expect(await log.read()).toBe('em-dia.3.log\nem-dia.2.log\nem-dia.log\n');
  });
});
