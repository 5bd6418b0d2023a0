import type { MessageBoxSyncOptions } from 'electron';

const [stay, leave] = [0, 1];

/** Asked where a browser would ask by itself: the page holds something that was typed and not saved. */
const question: MessageBoxSyncOptions = {
  type: 'question',
  title: 'Em Dia',
  message: 'Há algo nesta tela que ainda não foi salvo.',
  detail: 'Se sair agora, o que foi digitado nela se perde. O que já foi salvo continua salvo.',
  buttons: ['Ficar na tela', 'Sair sem salvar'],
  defaultId: stay,
  cancelId: stay,
  noLink: true,
};

/** `ask` is Electron's: it waits for the answer and gives the number of the button. */
export const createMayLeaveUnsaved = (ask: (options: MessageBoxSyncOptions) => number) => (): boolean =>
  ask(question) === leave;
