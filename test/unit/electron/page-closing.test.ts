import { EventEmitter } from 'node:events';
import { createPageClosing, hasUnsavedIn } from '@electron/page-closing';
import { describe, expect, it, vi } from 'vitest';

const page = (leave = true) => {
  const events = new EventEmitter();
  const watch = vi.fn(async (_args: { watching: boolean }) => ({}));
  const done = vi.fn(async () => ({}));
  const mayLeave = vi.fn(async () => ({ leave }));
  const screen = new EventTarget();
  const onClosing = createPageClosing(
    {
      invoke: async () => ({}),
      on: (channel, listener) => events.on(channel, listener),
      removeListener: (channel, listener) => events.removeListener(channel, listener),
    },
    { watch, mayLeave, done },
    hasUnsavedIn(screen),
  );
  return { onClosing, watch, mayLeave, done, screen, ask: () => events.emit('app:closing', {}, {}) };
};

/** Work that ends when it is told to. */
const work = () => {
  let finish: (error?: Error) => void = () => undefined;
  const run = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve());
      }),
  );
  return { run, finish: (error?: Error) => finish(error) };
};

describe("the page's work before closing", () => {
  it('is announced, waited for and answered once', async () => {
    const { onClosing, watch, done, ask } = page();
    const copy = work();
    onClosing(copy.run);
    expect(watch.mock.calls).toEqual([[{ watching: true }]]);
    ask();
    ask();
    expect(copy.run).toHaveBeenCalledOnce();
    expect(done).not.toHaveBeenCalled();
    copy.finish();
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    ask();
    expect(copy.run).toHaveBeenCalledTimes(2);
  });

  it('is done when it failed, too', async () => {
    const { onClosing, done, ask } = page();
    const copy = work();
    onClosing(copy.run);
    ask();
    copy.finish(new Error('no disk'));
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  });

  it('of several listeners is done with the last of them', async () => {
    const { onClosing, watch, done, ask } = page();
    const [copy, tidy] = [work(), work()];
    onClosing(copy.run);
    const stop = onClosing(tidy.run);
    expect(watch).toHaveBeenCalledOnce();
    ask();
    tidy.finish();
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    copy.finish();
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    stop();
    ask();
    expect(tidy.run).toHaveBeenCalledOnce();
    expect(copy.run).toHaveBeenCalledTimes(2);
  });

  it('is not waited for any more when nobody listens', () => {
    const { onClosing, watch, done, ask } = page();
    const copy = work();
    const stop = onClosing(copy.run);
    stop();
    stop();
    expect(watch.mock.calls).toEqual([[{ watching: true }], [{ watching: false }]]);
    ask();
    expect(copy.run).not.toHaveBeenCalled();
    expect(done).not.toHaveBeenCalled();
  });

  it('begins only once the owner leaves what is not saved', async () => {
    for (const leave of [true, false]) {
      const { onClosing, mayLeave, done, screen, ask } = page(leave);
      const copy = vi.fn(async () => undefined);
      onClosing(copy);
      const keep = (event: Event) => event.preventDefault();
      screen.addEventListener('beforeunload', keep);
      ask();
      await vi.waitFor(() => expect(mayLeave).toHaveBeenCalledOnce());
      if (leave) await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
      else expect(copy).not.toHaveBeenCalled();

      // Saved meanwhile: nobody is asked any more.
      screen.removeEventListener('beforeunload', keep);
      const before = done.mock.calls.length;
      await vi.waitFor(() => {
        ask();
        expect(done.mock.calls.length).toBeGreaterThan(before);
      });
      expect(mayLeave).toHaveBeenCalledOnce();
    }
  });
});
