import type { FlagKind } from '../flags';
import type { Segment } from './segment';

/** One situation: what a talk is worth in it, and why now in the words of the queue. */
export interface TalkWeight {
  /**
   * Of 100 reais that would otherwise not come soon, how many more a talk today brings than one some days later.
   * Estimates of the trade, not measured: change them here.
   */
  readonly brings: number;
  readonly reason: string;
}

/** What speaks for a talk by itself. Kinds of flags that are not here change nothing about the order. */
export const talkWeights: Readonly<Partial<Record<FlagKind, TalkWeight>>> = {
  // Only today can a reminder still help to keep it.
  'promise-due': { brings: 50, reason: 'promessa vence hoje' },
  // The customer is willing and waits for the shop: each day without an answer cools it.
  'asked-agreement': { brings: 45, reason: 'pediu um acordo e espera resposta' },
  // An agreement saved is the whole of it, and it is lost by waiting.
  'agreement-at-risk': { brings: 40, reason: 'acordo perto de se perder' },
  // If it was paid the books are wrong; if not, the money is on its way.
  'said-paid': { brings: 40, reason: 'disse que já pagou: falta conferir' },
  'asked-time': { brings: 35, reason: 'pediu mais prazo e espera resposta' },
  // Was always on time, so it is likely forgotten: a kind word is enough.
  'first-delay': { brings: 35, reason: 'primeiro atraso' },
  // Who pays a part unasked wants to pay.
  'partly-paid': { brings: 35, reason: 'pagou uma parte' },
  // Who pays a part wants to pay; the rest needs a new day.
  'promise-partly': { brings: 35, reason: 'cumpriu parte da promessa' },
  // Better the day after than weeks after, but the word was not kept.
  'promise-broken': { brings: 30, reason: 'promessa passou do dia' },
  // The bank takes a cheque twice: there is a day to agree on.
  'cheque-returned': { brings: 40, reason: 'cheque voltou' },
  // Talked about already: it is still the shop's best hold on the money.
  'cheque-unsettled': { brings: 25, reason: 'cheque que voltou por acertar' },
  // Early enough for easier terms.
  'growing-delay': { brings: 25, reason: 'atrasa cada vez mais' },
  // Nobody can be talked to before it is put right, which takes a minute.
  'wrong-number': { brings: 20, reason: 'telefone a corrigir' },
  // A reminder still comes in time; most of it comes without one.
  'due-today': { brings: 8, reason: 'vence hoje' },
  'due-soon': { brings: 4, reason: 'vence nos próximos dias' },
  // A good moment to thank and to sell again; the money comes anyway.
  'last-installment': { brings: 4, reason: 'última parcela do carnê' },
};

/** A first delay of a customer who pays well needs the least and brings the most. */
export const goodPayerFirstDelay: TalkWeight = { brings: 45, reason: 'bom pagador, primeiro atraso' };

/** By days late of the oldest, up to and including `days`: delays cool, and an old one can wait a day more. */
export const delayWeights: readonly (TalkWeight & { readonly days: number })[] = [
  { days: 0, brings: 4, reason: 'ainda em dia' },
  { days: 7, brings: 25, reason: 'atraso recente' },
  { days: 30, brings: 18, reason: 'atraso de menos de um mês' },
  { days: 60, brings: 10, reason: 'atraso de mais de um mês' },
  { days: 90, brings: 6, reason: 'atraso de mais de dois meses' },
];
export const oldDelay: TalkWeight = { brings: 2, reason: 'atraso antigo' };

/** How much of it a talk brings from such a customer, in percent. */
export const segmentPercent: Record<Segment, number> = {
  // The first installments make the habit.
  new: 110,
  'good-payer': 100,
  // Pays in the end, with or without a talk.
  'late-but-pays': 80,
  struggling: 100,
  // What helps here is a decision of the owner rather than one more talk.
  'at-risk': 70,
};

/**
 * The part of the amount that would not come soon by itself, in percent: of what is not overdue the risk score; of
 * what is overdue at least half, and the more of it the higher the score.
 */
export const staysOpenPercent = (daysLate: number, score: number): number =>
  daysLate > 0 ? 50 + score / 2 : score;
