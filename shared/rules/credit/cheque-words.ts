import { counted } from '../../wording/counted';

/** `1 cheque que voltou`, `2 cheques que voltaram` */
export const returnedChequesText = (count: number): string =>
  counted(count, 'cheque que voltou', 'cheques que voltaram');

/** `1 vez`, `3 vezes` */
export const timesText = (count: number): string => counted(count, 'vez', 'vezes');
