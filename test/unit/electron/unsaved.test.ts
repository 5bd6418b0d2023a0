import { createMayLeaveUnsaved } from '@electron/unsaved';
import type { MessageBoxSyncOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';

describe('the question about what is not saved', () => {
  it.each([
    [0, false],
    [1, true],
  ])('answered with button %i means leaving: %s', (button, leaves) => {
    expect(createMayLeaveUnsaved(() => button)()).toBe(leaves);
  });

  it('stays with Enter and with Esc', () => {
    const ask = vi.fn((_options: MessageBoxSyncOptions) => 0);
    createMayLeaveUnsaved(ask)();
    const options = ask.mock.calls[0]?.[0];
    expect(options?.buttons?.[options.defaultId ?? -1]).toBe('Ficar na tela');
    expect(options?.cancelId).toBe(options?.defaultId);
  });
});
