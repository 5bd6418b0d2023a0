/** `1 parcela`, `1.203 parcelas`: a number with the word that goes with it. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`;

/** `1 parcela`, `3 parcelas` */
export const installmentsText = (count: number): string => counted(count, 'parcela', 'parcelas');
