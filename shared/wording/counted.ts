/** Made once: making one for each number costs more than all the rest of a sentence. */
const grouped = new Intl.NumberFormat('pt-BR');

/** `1 parcela`, `1.203 parcelas`: a number with the word that goes with it. */
export const counted = (count: number, one: string, many: string): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

/** `1 parcela`, `3 parcelas` */
export const installmentsText = (count: number): string => counted(count, 'parcela', 'parcelas');

/** `1 cheque`, `3 cheques` */
export const chequesText = (count: number): string => counted(count, 'cheque', 'cheques');
