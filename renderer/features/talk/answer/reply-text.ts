import type { Answer } from '@shared/domain/contact';

const TO_PAY: ReadonlySet<Answer> = new Set(['promise', 'asks-pix', 'asks-time', 'acknowledges', 'other']);

/** Where a way to pay may stand in the reply; to a stranger, a mourner or who contests it would be out of place. */
export const asksForMoney = (answer: Answer): boolean => TO_PAY.has(answer);

const TO_ANOTHER: ReadonlySet<Answer> = new Set(['wrong-number', 'deceased']);

/** `Resposta para Francisca`; without the name where somebody else reads it. */
export const replyTitle = (answer: Answer, name: string): string =>
  TO_ANOTHER.has(answer) ? 'Resposta a quem escreveu' : `Resposta para ${name}`;

/** The text with the Pix "copia e cola" on lines of its own; as it was where there is no code. */
export const withPix = (text: string, code: string): string =>
  code === '' || text.includes(code) ? text : `${text.trimEnd()}\n\nPix copia e cola:\n${code}`;
