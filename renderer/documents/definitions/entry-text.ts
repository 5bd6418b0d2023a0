import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import { cityText } from '../parts/party-text';
import type { EntryPaper, HeadedPaper } from './entry-data';

/** Wording the papers of all entries share, on A4 and on the roll. */
export const CUSTOMER_COPY = 'Via do cliente';
export const SHOP_COPY = 'Via da loja';
export const REVERSED = 'ESTORNADO';

export const meansText = ({ means }: Pick<EntryPaper, 'means'>): string => {
  const [only] = means;
  if (means.length === 1 && only) return only.label;
  return listed(means.map(({ label, cents }) => `${label} ${formatMoney(cents)}`));
};

/** The same inside a sentence: `dinheiro`, `Pix`, `dinheiro R$ 50,00 e Pix R$ 30,00`. */
export const meansInSentence = ({ means }: Pick<EntryPaper, 'means'>): string =>
  meansText({
    means: means.map(({ label, cents }) => ({ label: label === 'Pix' ? label : lowerFirst(label), cents })),
  });

/** When and why the entry was taken back; undefined while it stands. */
export const reversalText = ({ reversal }: HeadedPaper): string | undefined => {
  if (!reversal) return undefined;
  const reason = reversal.reason ? ` Motivo: ${reversal.reason}` : '';
  return `Estornado em ${formatDay(reversal.day)}. Este papel não vale como comprovante.${reason}`;
};

export const balanceText = ({ balanceCents }: EntryPaper): string =>
  balanceCents > 0 ? formatMoney(balanceCents) : 'nada em aberto';

export const nextText = ({ next }: EntryPaper): string | undefined =>
  next ? `${formatMoney(next.cents)} em ${formatDay(next.dueDay)}` : undefined;

/** `Juazeiro do Norte/CE, 20/11/2026`, or the day alone. */
export const placeAndDay = ({ shop }: HeadedPaper, day: string): string => {
  const city = cityText(shop);
  return city === '' ? day : `${city}, ${day}`;
};

/** A piece of a sentence, bold or not. */
export interface TextPart {
  readonly text: string;
  readonly bold?: boolean;
}

export const plainText = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

/** What is open and what the customer has with the shop after the entry. */
export const standingParts = (entry: EntryPaper, after: string): TextPart[] => {
  const next = nextText(entry);
  const credit = entry.creditLeftCents;
  return [
    { text: `Saldo em aberto depois ${after}: ` },
    { text: balanceText(entry), bold: true },
    ...(next ? [{ text: '. Próxima parcela: ' }, { text: next, bold: true }] : []),
    ...(credit > 0 ? [{ text: '. Saldo a favor na loja: ' }, { text: formatMoney(credit), bold: true }] : []),
    { text: '.' },
  ];
};
