import type { TabEntryError } from '@renderer/use-cases/add-tab-entry';
import type { CloseTabError } from '@renderer/use-cases/close-tab';
import type { RemoveTabEntryError } from '@renderer/use-cases/remove-tab-entry';
import type { ReopenTabError } from '@renderer/use-cases/reopen-tab';
import { formatDay, formatDayMonth, relativeDay } from '@shared/calendar/format';
import type { TabClosing } from '@shared/domain/tab';
import type { ClosingState } from '@shared/domain/tab-closing-day';
import { TAB_DESCRIPTION_MAX, type TabLineError } from '@shared/domain/tab-line';
import { MAX_CENTS } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

export const comprasText = (count: number): string => (count === 1 ? '1 compra' : `${count} compras`);
export const cadernetasText = (count: number): string =>
  count === 1 ? '1 caderneta' : `${count.toLocaleString('pt-BR')} cadernetas`;

const LINE: Record<TabLineError, string> = {
  empty: 'Escreva a compra e o valor, por exemplo: pão 8,50.',
  'amount-missing': 'Falta o valor, no fim ou no começo da linha: pão 8,50.',
  'amount-unclear': 'Não ficou claro qual número é o valor. Deixe-o no fim, com os centavos: pão 8,50.',
  'amount-malformed': 'Valor não entendido. Escreva como 1.234,56.',
  'amount-negative': 'O valor não pode ser negativo. Para desfazer uma compra, use “Tirar” na linha dela.',
  'amount-not-positive': 'O valor precisa ser maior que zero.',
  'amount-too-large': `O valor passa de ${formatMoney(MAX_CENTS)}.`,
  'description-too-long': `A descrição passa de ${TAB_DESCRIPTION_MAX} letras. Encurte e tecle Enter de novo.`,
};
/** What is wrong with a line as it is typed. */
export const lineErrorText = (error: TabLineError): string => LINE[error];

/** `fecha em 3 dias`, `fecha hoje`, `fechamento passou há 2 dias` */
export const closingText = (state: ClosingState, today: string): string => {
  if (state.kind === 'none') return 'sem dia de fechamento';
  const when = relativeDay(state.day, today);
  if (state.kind === 'passed') return `fechamento passou ${when}`;
  return state.kind === 'today' ? 'fecha hoje' : `fecha ${when}`;
};

/** `Fechamento nº 3, em 20/10/2026: R$ 120,00` */
export const closingTitle = ({ number, day, totalCents }: TabClosing): string =>
  `Fechamento nº ${number}, em ${formatDay(day)}: ${formatMoney(totalCents)}`;

const NOTHING = 'Nada foi gravado.';
const UNCHANGED = 'Nada foi mudado.';

/** Why a purchase was not written, for the person at the counter. */
export const entryRefusedText = (error: TabEntryError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${NOTHING} Procure pelo nome.`;
    case 'day-not-valid':
      return `Esse dia não existe no calendário. ${NOTHING}`;
    case 'day-in-the-future':
      return `O dia da compra não pode ser depois de hoje. ${NOTHING}`;
    case 'amount-not-positive':
      return `O valor precisa ser maior que zero. ${NOTHING}`;
    case 'amount-too-large':
      return `A caderneta passaria de ${formatMoney(MAX_CENTS)}. ${NOTHING}`;
    case 'description-too-long':
      return `${lineErrorText('description-too-long')} ${NOTHING}`;
    case 'over-limit':
      return `A compra passa do limite e precisa da sua decisão. ${NOTHING}`;
  }
};

const REMOVE: Record<RemoveTabEntryError, string> = {
  'entry-not-found': `Não achamos mais esta compra. ${UNCHANGED}`,
  'already-removed': `Esta compra já tinha sido tirada. ${UNCHANGED}`,
  'entry-closed': `A caderneta já foi fechada com esta compra. ${UNCHANGED} Reabra primeiro o fechamento.`,
};
export const removeRefusedText = (error: RemoveTabEntryError): string => REMOVE[error];

/** Why a tab was not closed. */
export const closeRefusedText = (error: CloseTabError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${NOTHING}`;
    case 'nothing-open':
      return `Esta caderneta já foi fechada, talvez em outra janela. ${NOTHING}`;
    case 'tab-changed':
      return `A caderneta mudou: agora são ${formatMoney(error.totalCents)}. ${NOTHING} Confira e feche de novo.`;
    default:
      return `As parcelas não fecham com estes valores. ${NOTHING} Confira o número de parcelas e o vencimento.`;
  }
};

const REOPEN: Record<ReopenTabError, string> = {
  'closing-not-found': `Não achamos mais este fechamento. ${UNCHANGED}`,
  'already-reopened': `Este fechamento já tinha sido desfeito. ${UNCHANGED}`,
  'has-payments': `Já há recebimentos deste fechamento. ${UNCHANGED} Estorne primeiro esses recebimentos.`,
  'covered-by-agreement': `As parcelas deste fechamento entraram em um acordo. ${UNCHANGED} Desfaça primeiro o acordo.`,
  'agreement-broken': `As parcelas deste fechamento voltaram de um acordo rompido. ${UNCHANGED} Desfaça primeiro o rompimento, em Acordos.`,
  'has-cheques': `Há cheques para as parcelas deste fechamento. ${UNCHANGED} Resolva-os primeiro em Cheques.`,
};
export const reopenRefusedText = (error: ReopenTabError): string => REOPEN[error];

/** `1 parcela de R$ 120,00 para 05/12`, `3 parcelas, a primeira em 05/12` */
export const planText = (
  plan: readonly { readonly dueDay: string; readonly principalCents: number }[],
): string => {
  const [first] = plan;
  if (!first) return '';
  return plan.length === 1
    ? `1 parcela de ${formatMoney(first.principalCents)} para ${formatDayMonth(first.dueDay)}`
    : `${plan.length} parcelas, a primeira em ${formatDayMonth(first.dueDay)}`;
};
