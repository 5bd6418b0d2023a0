import { menuTemplate } from '@electron/menu';
import { type AppCommand, appCommands } from '@shared/ipc/commands';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';

const itemsOf = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(item.submenu) ? item.submenu : [];

const menuOf = (
  platform: string,
  developing = false,
  send: (command: AppCommand) => void = () => undefined,
) => {
  const menus = menuTemplate({ platform, developing, send });
  return { menus, items: menus.flatMap(itemsOf) };
};

describe('the application menu', () => {
  it('is in Portuguese, in the usual order', () => {
    expect(menuOf('win32').menus.map(({ label }) => label)).toEqual([
      '&Arquivo',
      '&Editar',
      '&Ver',
      '&Ir',
      '&Janela',
      'Aj&uda',
    ]);
    expect(menuOf('darwin').menus[0]?.label).toBe('Em Dia');
  });

  it.each(['win32', 'darwin', 'linux'])(
    'labels every item on %s, so that none falls back to English',
    (platform) => {
      for (const item of menuOf(platform).items) {
        expect(item.type === 'separator' || (item.label ?? '').length > 0).toBe(true);
      }
    },
  );

  it.each(['win32', 'darwin'])('leads everywhere, once, on %s', (platform) => {
    const send = vi.fn();
    for (const { id, click } of menuOf(platform, false, send).items) {
      if (id && click) (click as () => void)();
    }
    expect(send.mock.calls.map(([command]) => command).sort()).toEqual([...appCommands].sort());
  });

  it('shows the keys of the counter and leaves them to the page', () => {
    const keys = Object.fromEntries(
      menuOf('win32')
        .items.filter(({ id, accelerator }) => id && accelerator)
        .map(({ id, accelerator }) => [id, accelerator]),
    );
    expect(keys).toMatchObject({
      ajuda: 'F1',
      vender: 'F2',
      receber: 'F3',
      clientes: 'F4',
      buscar: 'CmdOrCtrl+K',
    });
    for (const item of menuOf('win32').items)
      if (item.id && item.accelerator) expect(item.registerAccelerator).toBe(false);
  });

  it('has developer tools only while developing', () => {
    const roles = (developing: boolean) => menuOf('linux', developing).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('can always be left', () => {
    expect(menuOf('win32').items.some(({ role }) => role === 'quit')).toBe(true);
    expect(menuOf('darwin').items.some(({ role }) => role === 'quit')).toBe(true);
  });
});
