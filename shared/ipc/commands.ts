import { z } from 'zod';

/** What the application menu can ask of the page. */
export const appCommands = [
  'hoje',
  'clientes',
  'vender',
  'receber',
  'caderneta',
  'cheques',
  'acordos',
  'ajustes',
  'ajuda',
  'buscar',
  'importar',
  'copia',
  'bloquear',
] as const;

export type AppCommand = (typeof appCommands)[number];

/** The one channel on which the main process speaks first. */
export const commandChannel = 'app:command';
export const commandMessage = z.strictObject({ command: z.enum(appCommands) });
