import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';

/** Before a restore. */
export const backSoonText = (many: number): string =>
  many === 1
    ? 'Um cliente foi anonimizado depois desta cópia, e os dados dele voltam com ela. No fim você pode anonimizá-lo de novo.'
    : `${many} clientes foram anonimizados depois desta cópia, e os dados deles voltam com ela. No fim você pode anonimizá-los de novo.`;

const MOST_NAMED = 8;

/** `Ana Lima e Rosa Dias` */
const namesText = (names: readonly string[]): string =>
  listed(
    names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `mais ${names.length - MOST_NAMED}`] : names,
  );

/** After it. */
export const backText = (names: readonly string[]): string =>
  names.length === 1
    ? `Os dados de ${namesText(names)} voltaram com a cópia, e tinham sido anonimizados na loja.`
    : `Os dados de ${counted(names.length, 'cliente', 'clientes')} voltaram com a cópia, e tinham sido anonimizados na loja: ${namesText(names)}.`;

export const againText = (many: number): string =>
  many === 1 ? 'O cliente foi anonimizado de novo.' : `${many} clientes foram anonimizados de novo.`;
