import type { FinishedCustomer } from '@renderer/data/queries/finished-customers';
import type { TalkAbout } from '@renderer/stores/talk';
import { addDays, addMonths, type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { formatDayMonth, monthName, relativeDay } from '@shared/calendar/format';
import type { MessageKind } from '@shared/rules/messages/kinds';
import type { OwnMessages } from '@shared/rules/messages/own-messages';
import { messageChannels } from '@shared/rules/messages/template';
import { templatesOf } from '@shared/rules/messages/templates';
import { counted } from '@shared/wording/counted';

/** A month by its first and last day. */
export interface Month {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The month a day is in, or so many months after (negative: before) it. */
export const monthOf = (day: CivilDay, months = 0): Month => {
  const from = addMonths(`${day.slice(0, 8)}01`, months);
  return { from, to: addDays(addMonths(from, 1), -1) };
};

/** `novembro de 2026` */
export const monthText = ({ from }: Month): string => `${monthName(from)} de ${dayParts(from).year}`;

/** Who kept an agreement to the end is thanked for that. */
const THANKS: ReadonlySet<MessageKind> = new Set<MessageKind>(['thanks-finished', 'agreement-fulfilled']);

/** Every text that thanks who finished paying, whatever the channel: whoever got one of them was thanked. */
export const thanksTemplates = (own: OwnMessages): ReadonlySet<string> =>
  new Set(
    messageChannels.flatMap((channel) =>
      templatesOf(channel, own)
        .filter(({ kind }) => THANKS.has(kind))
        .map(({ id }) => id),
    ),
  );

export interface ThanksList {
  /** Those still to thank, the newest first, then those who were thanked. */
  readonly rows: readonly FinishedCustomer[];
  readonly toThank: number;
  /** Who asked for no messages, contests something, or died: nobody writes to them. */
  readonly leftInPeace: number;
}

const isLeftInPeace = ({ summary }: FinishedCustomer): boolean =>
  summary.doNotContact !== undefined ||
  summary.deceasedOn !== undefined ||
  summary.contestedSince !== undefined;

const inOrder = (a: FinishedCustomer, b: FinishedCustomer): number =>
  Number(a.thankedOn !== undefined) - Number(b.thankedOn !== undefined) ||
  (a.finishedOn > b.finishedOn ? -1 : a.finishedOn < b.finishedOn ? 1 : 0) ||
  (a.customer.name < b.customer.name ? -1 : 1);

export const thanksList = (finished: readonly FinishedCustomer[]): ThanksList => {
  const rows = finished.filter((one) => !isLeftInPeace(one)).sort(inOrder);
  return {
    rows,
    toThank: rows.filter(({ thankedOn }) => thankedOn === undefined).length,
    leftInPeace: finished.length - rows.length,
  };
};

/** What the thank-you is for: an agreement that was kept has words of its own. */
export const occasionOf = ({ agreement }: Pick<FinishedCustomer, 'agreement'>): TalkAbout => ({
  occasion: agreement ? 'agreement-fulfilled' : 'thanks-finished',
});

/** `Cumpriu o acordo 12 em 10/11 (há 9 dias) · 6 parcelas pagas até hoje` */
export const finishedText = (row: FinishedCustomer, today: CivilDay): string => {
  const { agreement, isAll, finishedOn, summary } = row;
  const what = agreement ? `Cumpriu o acordo ${agreement.number}` : 'Terminou';
  return [
    `${what} em ${formatDayMonth(finishedOn)} (${relativeDay(finishedOn, today)})`,
    `${counted(summary.settledCount, 'parcela paga', 'parcelas pagas')} até hoje`,
    ...(isAll ? [] : ['tem outras em aberto']),
  ].join(' · ');
};

/** `3 clientes terminaram de pagar em outubro de 2026 · 2 para agradecer` */
export const thanksSubtitle = ({ rows, toThank, leftInPeace }: ThanksList, month: Month): string => {
  const what = rows.every(({ isAll }) => isAll) ? 'de pagar' : 'de pagar tudo ou um acordo';
  const parts = [
    `${counted(rows.length, 'cliente terminou', 'clientes terminaram')} ${what} em ${monthText(month)}`,
    toThank === 0 ? 'todos já receberam o obrigado' : `${toThank} para agradecer`,
  ];
  if (leftInPeace > 0)
    parts.push(
      `${counted(leftInPeace, 'cliente', 'clientes')} fora da lista por ${leftInPeace === 1 ? 'ter' : 'terem'} pedido silêncio ou contestado`,
    );
  return parts.join(' · ');
};
