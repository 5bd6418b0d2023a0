import type { Cents } from './cents';

const NO_BREAK_SPACE = '\u00a0';

/** `123456` as `1.234,56`, with a minus sign when negative. */
export const formatAmount = (cents: Cents): string => {
  const digits = Math.abs(cents).toString().padStart(3, '0');
  const reais = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}${reais},${digits.slice(-2)}`;
};

/** `123456` as `R$ 1.234,56`; the space does not break across lines. */
export const formatMoney = (cents: Cents): string =>
  `${cents < 0 ? '-' : ''}R$${NO_BREAK_SPACE}${formatAmount(Math.abs(cents))}`;

/** Made once: making one takes longer than a hundred uses of it. */
const percent = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 2 });

/** `150` basis points as `1,5%`. */
export const formatPercent = (basisPoints: number): string => `${percent.format(basisPoints / 100)}%`;
