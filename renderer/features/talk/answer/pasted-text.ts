/** As much as is read; of a longer conversation the end is what was said last. */
export const LONGEST_PASTE = 10_000;

export interface Pasted {
  readonly text: string;
  /** What to tell the owner about it; null when there is nothing to tell. */
  readonly note: string | null;
}

const NOTHING = 'Não havia texto para colar. Copie a mensagem na conversa e tente de novo.';
const CUT = 'A conversa é comprida: ficaram as últimas 10.000 letras.';

/** What was pasted, as it is read: without the space around it, and only its end where it is too long. */
export const pastedText = (raw: string): Pasted => {
  const text = raw.trim();
  if (text === '') return { text, note: NOTHING };
  if (text.length <= LONGEST_PASTE) return { text, note: null };
  const end = text.slice(-LONGEST_PASTE);
  // Not in the middle of a character that is written with two units.
  return { text: /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end, note: CUT };
};
