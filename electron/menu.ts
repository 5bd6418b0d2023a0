import type { AppCommand } from '@shared/ipc/commands';
import type { MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;
type Send = (command: AppCommand) => void;

const line: Item = { type: 'separator' };

/**
 * The keys belong to the page, which knows whether a dialog is open; the menu shows them. On macOS, where
 * a menu always owns its keys, they only arrive here when the page left them alone.
 */
const command = (send: Send, label: string, name: AppCommand, accelerator?: string): Item => ({
  id: name,
  label,
  click: () => send(name),
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
});

const appMenu: Item = {
  label: 'Em Dia',
  submenu: [
    { role: 'about', label: 'Sobre o Em Dia' },
    line,
    { role: 'hide', label: 'Ocultar Em Dia' },
    { role: 'hideOthers', label: 'Ocultar outros' },
    { role: 'unhide', label: 'Mostrar todos' },
    line,
    { role: 'quit', label: 'Encerrar Em Dia' },
  ],
};

const fileMenu = (send: Send, mac: boolean): Item => ({
  label: '&Arquivo',
  submenu: [
    command(send, 'Importar planilha…', 'importar'),
    command(send, 'Fazer cópia de segurança', 'copia'),
    line,
    command(send, 'Bloquear ou trocar de pessoa', 'bloquear', 'CmdOrCtrl+L'),
    line,
    mac ? { role: 'close', label: 'Fechar janela' } : { role: 'quit', label: 'Sair' },
  ],
});

const editMenu: Item = {
  label: '&Editar',
  submenu: [
    { role: 'undo', label: 'Desfazer' },
    { role: 'redo', label: 'Refazer' },
    line,
    { role: 'cut', label: 'Recortar' },
    { role: 'copy', label: 'Copiar' },
    { role: 'paste', label: 'Colar' },
    { role: 'selectAll', label: 'Selecionar tudo' },
  ],
};

/** Reloading would drop what is typed in a form. */
const developerItems: Item[] = [
  line,
  { role: 'reload', label: 'Recarregar a tela' },
  { role: 'toggleDevTools', label: 'Ferramentas de desenvolvimento' },
];

const viewMenu = (developing: boolean): Item => ({
  label: '&Ver',
  submenu: [
    { role: 'resetZoom', label: 'Tamanho normal' },
    { role: 'zoomIn', label: 'Aumentar' },
    { role: 'zoomOut', label: 'Diminuir' },
    line,
    { role: 'togglefullscreen', label: 'Tela cheia' },
    ...(developing ? developerItems : []),
  ],
});

const goMenu = (send: Send): Item => ({
  label: '&Ir',
  submenu: [
    command(send, 'Buscar cliente ou comando…', 'buscar', 'CmdOrCtrl+K'),
    line,
    command(send, 'Hoje', 'hoje', 'CmdOrCtrl+1'),
    command(send, 'Clientes', 'clientes', 'F4'),
    command(send, 'Vender', 'vender', 'F2'),
    command(send, 'Receber', 'receber', 'F3'),
    command(send, 'Caderneta', 'caderneta', 'CmdOrCtrl+5'),
    command(send, 'Cheques', 'cheques', 'CmdOrCtrl+6'),
    command(send, 'Acordos', 'acordos'),
    command(send, 'Ajustes', 'ajustes', 'CmdOrCtrl+,'),
  ],
});

const windowMenu = (mac: boolean): Item => ({
  label: '&Janela',
  submenu: [
    { role: 'minimize', label: 'Minimizar' },
    mac ? { role: 'zoom', label: 'Ampliar' } : { role: 'close', label: 'Fechar' },
    ...(mac ? [line, { role: 'front', label: 'Trazer tudo para a frente' } as const] : []),
  ],
});

const helpMenu = (send: Send, mac: boolean): Item => ({
  label: 'Aj&uda',
  submenu: [
    command(send, 'Ajuda do Em Dia', 'ajuda', 'F1'),
    ...(mac ? [] : [line, { role: 'about', label: 'Sobre o Em Dia' } as const]),
  ],
});

export interface MenuOptions {
  readonly platform: string;
  /** Adds the developer tools; never in the packaged app. */
  readonly developing: boolean;
  readonly send: Send;
}

/** The application menu, as a template for Electron. */
export const menuTemplate = ({ platform, developing, send }: MenuOptions): Item[] => {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [appMenu] : []),
    fileMenu(send, mac),
    editMenu,
    viewMenu(developing),
    goMenu(send),
    windowMenu(mac),
    helpMenu(send, mac),
  ];
};
