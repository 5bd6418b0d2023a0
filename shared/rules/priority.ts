import type { DuePosition } from './dues';
import type { Flag, FlagKind } from './flags';

/** Earlier in this list means earlier in the queue. */
export const ranks = [
  'promise',
  'waits-for-us',
  'first-delay',
  'partly-paid',
  'up-to-30-days',
  'up-to-90-days',
  'older',
] as const;
export type Rank = (typeof ranks)[number];

const BY_FLAG: Partial<Record<FlagKind, Rank>> = {
  'promise-due': 'promise',
  'promise-broken': 'promise',
  'asked-agreement': 'waits-for-us',
  'asked-time': 'waits-for-us',
  'said-paid': 'waits-for-us',
  'wrong-number': 'waits-for-us',
  'first-delay': 'first-delay',
  'partly-paid': 'partly-paid',
};

/**
 * Where talking today is worth most: what was agreed for today, who waits for an answer, the good payer who only
 * forgot; then the fresh delays, because they are the likeliest to be paid.
 */
export const rankOf = (flags: readonly Flag[], position: DuePosition): Rank => {
  for (const rank of ranks) {
    if (flags.some((flag) => BY_FLAG[flag.kind] === rank)) return rank;
  }
  if (position.daysLate <= 30) return 'up-to-30-days';
  return position.daysLate <= 90 ? 'up-to-90-days' : 'older';
};

export const rankText: Record<Rank, string> = {
  promise: 'Vem primeiro: há um combinado para cumprir.',
  'waits-for-us': 'Vem antes: espera uma resposta da loja.',
  'first-delay': 'Vem antes: sempre pagou em dia, deve ter esquecido.',
  'partly-paid': 'Vem antes: já pagou uma parte e quer acertar.',
  'up-to-30-days': 'Atraso recente: costuma se resolver com uma conversa.',
  'up-to-90-days': 'Atraso de mais de 30 dias: uma proposta ajuda.',
  older: 'Atraso antigo: um acordo costuma ser o caminho.',
};
