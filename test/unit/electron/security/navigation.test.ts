import { EventEmitter } from 'node:events';
import { type GuardedContents, guardNavigation } from '@electron/security/navigation';
import { describe, expect, it, vi } from 'vitest';

const guarded = () => {
  const events = new EventEmitter();
  const openExternal = vi.fn(async () => true);
  let openWindow: Parameters<GuardedContents['setWindowOpenHandler']>[0] | undefined;
  const contents: GuardedContents = {
    on: (event: string, listener: (...args: never[]) => void) => events.on(event, listener as () => void),
    setWindowOpenHandler: (handler) => {
      openWindow = handler;
    },
  };
  guardNavigation(contents, openExternal);
  const navigate = (event: string, url: string, isMainFrame = true) => {
    const preventDefault = vi.fn();
    events.emit(event, { url, isMainFrame, preventDefault });
    return { stopped: preventDefault.mock.calls.length > 0 };
  };
  return { navigate, openExternal, events, openWindow: (url: string) => openWindow?.({ url }) };
};

describe('the page stays where it is', () => {
  it('moves within its own address', () => {
    const { navigate, openExternal } = guarded();
    expect(navigate('will-navigate', 'app://em-dia/clientes')).toEqual({ stopped: false });
    expect(navigate('will-redirect', 'app://em-dia/')).toEqual({ stopped: false });
    expect(openExternal).not.toHaveBeenCalled();
  });

  it.each([
    'https://evil.example/',
    'file:///C:/x.html',
    'app://outro/',
    'javascript:alert(1)',
    'about:blank',
  ])('does not go to %s', (url) => {
    const { navigate } = guarded();
    expect(navigate('will-navigate', url)).toEqual({ stopped: true });
    expect(navigate('will-redirect', url)).toEqual({ stopped: true });
  });

  it('shows only its own papers in a frame', () => {
    const { navigate } = guarded();
    expect(navigate('will-frame-navigate', 'blob:app://em-dia/1', false)).toEqual({ stopped: false });
    expect(navigate('will-frame-navigate', 'https://evil.example/', false)).toEqual({ stopped: true });
    expect(navigate('will-frame-navigate', 'app://em-dia/', false)).toEqual({ stopped: true });
  });

  it('opens no second window, and passes the link on to the list', () => {
    const { openWindow, openExternal } = guarded();
    expect(openWindow('https://wa.me/5511987654321')).toEqual({ action: 'deny' });
    expect(openWindow('app://em-dia/')).toEqual({ action: 'deny' });
    expect(openExternal.mock.calls).toEqual([['https://wa.me/5511987654321'], ['app://em-dia/']]);
  });

  it('attaches no webview', () => {
    const { events } = guarded();
    const preventDefault = vi.fn();
    events.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
