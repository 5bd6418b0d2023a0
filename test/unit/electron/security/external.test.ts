import { createOpenExternal } from '@electron/security/external';
import { describe, expect, it, vi } from 'vitest';

describe('opening a link outside', () => {
  it('hands over what the list allows', async () => {
    const open = vi.fn(async () => undefined);
    expect(await createOpenExternal(open)('https://wa.me/5511987654321?text=Oi')).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith('https://wa.me/5511987654321?text=Oi');
  });

  it('never hands over anything else', async () => {
    const open = vi.fn(async () => undefined);
    const openExternal = createOpenExternal(open);
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'ms-msdt:/id',
      'https://wa.me.evil.com/',
    ]) {
      expect(await openExternal(url)).toBe(false);
    }
    expect(open).not.toHaveBeenCalled();
  });

  it('says so when no program takes the link', async () => {
    const openExternal = createOpenExternal(() => Promise.reject(new Error('no handler')));
    expect(await openExternal('tel:190')).toBe(false);
  });
});
