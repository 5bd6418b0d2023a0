import type { ToneFinding } from './finding';

/** A text with a severe finding is neither sent nor printed (CDC arts. 42 and 71). */
export const isSendable = (findings: readonly ToneFinding[]): boolean =>
  findings.every(({ severity }) => severity !== 'severe');

/** One line about the findings, for the screen. */
export const toneSummary = (findings: readonly ToneFinding[]): string => {
  if (findings.length === 0) return 'Mensagem respeitosa. Nada aqui ameaça ou expõe.';
  const one = findings.length === 1;
  const parts = one ? '1 trecho' : `${findings.length} trechos`;
  return isSendable(findings)
    ? `${parts} ${one ? 'pode' : 'podem'} ficar mais ${one ? 'gentil' : 'gentis'}.`
    : `${parts} para rever antes de enviar.`;
};
