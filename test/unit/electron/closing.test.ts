import { type ClosingOptions, createClosing } from '@electron/closing';
import { closingWindow } from '@test/support/closing-window';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = (options: Partial<ClosingOptions> = {}) => {
  const told = vi.fn();
  const closing = createClosing({ mayLeaveUnsaved: () => true, ...options });
  const double = closingWindow(told);
  closing.hold(double.window);
  return { closing, told, ...double };
};

/** A page that listens, and was told that its window is to close. */
const asked = (options: Partial<ClosingOptions> = {}) => {
  const all = opened(options);
  all.closing.watch(true);
  all.window.close();
  return all;
};

describe('closing the window', () => {
  it('waits until the page is done', () => {
    const { closing, page, told, isOpen } = asked();
    expect(isOpen()).toBe(true);
    expect(page.isThrottled).toBe(false);
    expect(told.mock.calls).toEqual([['app:closing', {}]]);
    closing.done();
    expect(isOpen()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is at once when nobody listens', () => {
    const { window, told, isOpen } = opened();
    window.close();
    expect(isOpen()).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });

  it('is at once when the page listens no more', () => {
    const { closing, window, isOpen } = opened();
    closing.watch(true);
    closing.watch(false);
    window.close();
    expect(isOpen()).toBe(false);
  });

  it('asked for again does not lose the copy, and asks for no second one', () => {
    const { closing, window, told, isOpen } = asked();
    for (let again = 0; again < 5; again += 1) window.close();
    expect(isOpen()).toBe(true);
    expect(told).toHaveBeenCalledOnce();
    closing.done();
    expect(isOpen()).toBe(false);
  });

  it('does not wait more than ten seconds for a page that says nothing', () => {
    const { isOpen } = asked();
    vi.advanceTimersByTime(9_999);
    expect(isOpen()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isOpen()).toBe(false);
  });

  it('waits as long as there are signs of life, but not for ever', () => {
    const { closing, isOpen } = asked({ silenceMs: 10, longestMs: 100 });
    for (let waited = 0; waited < 99; waited += 9) {
      closing.still();
      expect(isOpen()).toBe(true);
      vi.advanceTimersByTime(9);
    }
    closing.still();
    vi.advanceTimersByTime(9);
    expect(isOpen()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for a page that crashed, before or meanwhile', () => {
    const before = opened();
    before.closing.watch(true);
    before.crash();
    before.window.close();
    expect(before.isOpen()).toBe(false);

    const meanwhile = asked();
    meanwhile.crash();
    expect(meanwhile.isOpen()).toBe(false);
  });

  it('does not wait for a page that was loaded anew until it listens again', () => {
    const meanwhile = asked();
    meanwhile.navigate({ isMainFrame: true, isSameDocument: false });
    expect(meanwhile.isOpen()).toBe(false);

    const { closing, window, told, isOpen, navigate } = opened();
    closing.watch(true);
    navigate({ isMainFrame: true, isSameDocument: false });
    closing.watch(true);
    window.close();
    expect(told).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(true);
  });

  it('still waits when the page only changed its screen or shows a paper', () => {
    const { isOpen, navigate } = asked();
    navigate({ isMainFrame: true, isSameDocument: true });
    navigate({ isMainFrame: false, isSameDocument: false });
    expect(isOpen()).toBe(true);
  });

  it('is not brought about by a page that says it is done unasked', () => {
    const { closing, window, told, isOpen } = opened();
    closing.watch(true);
    closing.still();
    closing.done();
    expect(isOpen()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    window.close();
    expect(told).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(true);
  });

  it('is held anew for the next window', () => {
    const { closing, isOpen } = asked();
    closing.done();
    expect(isOpen()).toBe(false);
    const next = closingWindow();
    closing.hold(next.window);
    closing.watch(true);
    next.window.close();
    expect(next.isOpen()).toBe(true);
    closing.done();
    expect(next.isOpen()).toBe(false);
  });
});

describe('what is not saved', () => {
  it('keeps its page when the owner says so, and the next closing waits for the copy again', () => {
    const mayLeaveUnsaved = vi.fn(() => false);
    const { closing, window, page, told, isOpen } = asked({ mayLeaveUnsaved });
    page.isUnsaved = true;
    closing.done();
    expect(isOpen()).toBe(true);
    expect(mayLeaveUnsaved).toHaveBeenCalledOnce();

    window.close();
    expect(told).toHaveBeenCalledTimes(2);
    page.isUnsaved = false;
    closing.done();
    expect(isOpen()).toBe(false);
  });

  it('is left when the owner says so', () => {
    const { closing, page, isOpen } = asked();
    page.isUnsaved = true;
    closing.done();
    expect(isOpen()).toBe(false);
  });

  it('is asked about before the copy, once', () => {
    const mayLeaveUnsaved = vi.fn(() => true);
    const { closing, page, isOpen } = asked({ mayLeaveUnsaved });
    page.isUnsaved = true;
    // However long the owner thinks about it.
    mayLeaveUnsaved.mockImplementation(() => {
      vi.advanceTimersByTime(60_000);
      return true;
    });
    expect(closing.mayLeave()).toBe(true);
    expect(isOpen()).toBe(true);
    closing.done();
    expect(isOpen()).toBe(false);
    expect(mayLeaveUnsaved).toHaveBeenCalledOnce();
  });

  it('keeps its page without a copy when the owner says so before, and is asked about again the next time', () => {
    const mayLeaveUnsaved = vi.fn(() => false);
    const { closing, window, page, told, isOpen } = asked({ mayLeaveUnsaved });
    page.isUnsaved = true;
    expect(closing.mayLeave()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(isOpen()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);

    mayLeaveUnsaved.mockReturnValue(true);
    window.close();
    expect(told).toHaveBeenCalledTimes(2);
    expect(closing.mayLeave()).toBe(true);
    closing.done();
    expect(isOpen()).toBe(false);
    expect(mayLeaveUnsaved).toHaveBeenCalledTimes(2);
  });

  it('is not asked about when the computer is turned off', () => {
    const mayLeaveUnsaved = vi.fn(() => false);
    const { closing, session } = opened({ mayLeaveUnsaved });
    closing.watch(true);
    session('query-session-end');
    expect(closing.mayLeave()).toBe(true);
    expect(mayLeaveUnsaved).not.toHaveBeenCalled();
  });

  it('keeps no page that hangs or crashed', () => {
    for (const end of ['silence', 'crash'] as const) {
      const mayLeaveUnsaved = vi.fn(() => false);
      const { page, isOpen, crash } = asked({ mayLeaveUnsaved });
      page.isUnsaved = true;
      if (end === 'crash') crash();
      else vi.advanceTimersByTime(10_000);
      expect(isOpen()).toBe(false);
      expect(mayLeaveUnsaved).not.toHaveBeenCalled();
    }
  });
});

describe('the computer turned off', () => {
  it('lets the page begin and holds nothing once the session ends', () => {
    const { closing, window, told, isOpen, session } = opened();
    closing.watch(true);
    session('query-session-end');
    expect(told).toHaveBeenCalledOnce();
    session('session-end');
    window.close();
    expect(isOpen()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('after all not, holds the next closing as ever', () => {
    const { closing, window, isOpen, session } = opened();
    closing.watch(true);
    session('query-session-end');
    closing.done();
    expect(isOpen()).toBe(true);
    window.close();
    expect(isOpen()).toBe(true);
    closing.done();
    expect(isOpen()).toBe(false);
  });

  it('while waiting lets the window go when it is closed', () => {
    const { closing, window, isOpen } = asked();
    closing.endOfSession();
    window.close();
    expect(isOpen()).toBe(false);
  });
});

describe('whatever happens, in whatever order', () => {
  type Step =
    | 'close'
    | 'still'
    | 'done'
    | 'watch'
    | 'unwatch'
    | 'crash'
    | 'reload'
    | 'query'
    | 'end'
    | 'wait';
  const steps: Step[] = [
    'close',
    'still',
    'done',
    'watch',
    'unwatch',
    'crash',
    'reload',
    'query',
    'end',
    'wait',
  ];

  it('a window asked to close is closed before long, and one not asked stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
        const { closing, window, isOpen, crash, navigate, session } = opened();
        let wasAsked = false;
        const actions: Record<Step, () => void> = {
          close: () => {
            wasAsked = true;
            window.close();
          },
          still: closing.still,
          done: closing.done,
          watch: () => closing.watch(true),
          unwatch: () => closing.watch(false),
          crash,
          reload: () => navigate({ isMainFrame: true, isSameDocument: false }),
          query: () => session('query-session-end'),
          end: () => session('session-end'),
          wait: () => vi.advanceTimersByTime(4_000),
        };
        for (const step of taken) {
          actions[step]();
          if (!wasAsked) expect(isOpen()).toBe(true);
        }
        vi.advanceTimersByTime(10_000);
        if (wasAsked && !taken.includes('end')) expect(isOpen()).toBe(false);
        if (wasAsked && taken.includes('end')) window.close();
        expect(isOpen()).toBe(!wasAsked);
        expect(vi.getTimerCount()).toBe(0);
      }),
    );
  });
});
