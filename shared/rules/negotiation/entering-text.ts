import { installmentsText } from '../../wording/counted';

/** `3 parcelas`, `caderneta`, `3 parcelas e a caderneta` */
export const enteringText = (installments: number, tab: boolean): string => {
  if (!tab) return installmentsText(installments);
  return installments === 0 ? 'caderneta' : `${installmentsText(installments)} e a caderneta`;
};
