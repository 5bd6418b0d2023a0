import type { CustomerRepair } from '@renderer/use-cases/repair-records';
import { isCivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { ChequeStatus } from '@shared/domain/cheque/cheque-moves';
import type { RowChange } from '@shared/domain/integrity/mended-changes';
import { formatMoney } from '@shared/money/format';
import { chequeStatusWords } from '@shared/rules/cheques/move-words';

/** One field that is worked out anew, as it is and as it will be. */
export interface ChangeLine {
  readonly key: string;
  /** `Parcela 2/5 · Guarda-roupa` */
  readonly what: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Say = (value: unknown) => string;

const NONE = '–';
const money: Say = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? formatMoney(value) : NONE;
const day: Say = (value) => (typeof value === 'string' && isCivilDay(value) ? formatDay(value) : NONE);
const count: Say = (value) => (typeof value === 'number' ? String(value) : NONE);
const listedCount: Say = (value) => (Array.isArray(value) ? String(value.length) : NONE);

const FIELDS: Readonly<Record<string, readonly [label: string, say: Say]>> = {
  paidCents: ['Pago', money],
  reducedCents: ['Abatido', money],
  feeAssessedCents: ['Multa cobrada', money],
  feeSettledCents: ['Multa paga ou dispensada', money],
  interestCarryCents: ['Juros que ficaram', money],
  interestSince: ['Juros contados desde', day],
  settledDay: ['Quitada em', day],
  punctualDay: ['Conta como paga em', day],
  open: ['Situação', (value) => (value === 1 ? 'em aberto' : value === 0 ? 'fechada' : NONE)],
  coveredBy: ['Em acordo', (value) => (value ? 'sim' : 'não')],
  awaiting: ['Cheques que espera', listedCount],
  status: ['Onde está', (value) => chequeStatusWords[value as ChequeStatus]?.label ?? NONE],
  key: ['Reconhecido por', () => 'banco, conta e número'],
  openOf: ['Na caderneta aberta', (value) => (value ? 'sim' : 'não')],
  tokens: ['Palavras', listedCount],
  openCents: ['Em aberto', money],
  openCount: ['Parcelas em aberto', count],
  awaitingCents: ['À espera de cheques', money],
  oldestDueDay: ['Vencimento mais antigo', day],
  creditCents: ['Saldo a favor', money],
  tabCents: ['Caderneta em aberto', money],
  lastPaymentDay: ['Último recebimento', day],
  lastContactDay: ['Última conversa', day],
  settledCount: ['Parcelas quitadas', count],
  settledLateCount: ['Quitadas com atraso', count],
};

const whatOf = ({ records }: CustomerRepair, { table, id }: RowChange): string => {
  switch (table) {
    case 'installments': {
      const row = records.installments.find((one) => one.id === id);
      return row ? `Parcela ${row.number}/${row.count} · ${row.description}` : 'Parcela';
    }
    case 'cheques':
      return `Cheque ${records.cheques.find((one) => one.id === id)?.number ?? ''}`.trim();
    case 'tabs':
      return `Caderneta · ${records.tabs.find((one) => one.id === id)?.description ?? ''}`;
    case 'customers':
      return 'Busca';
    case 'summaries':
      return 'Saldo';
  }
};

/** Every field that is worked out anew; what has no name of its own is said once a record. */
export const changeLines = (repair: CustomerRepair): ChangeLine[] =>
  repair.changes.flatMap((change): ChangeLine[] => {
    const { table, id, before, after } = change;
    const what = whatOf(repair, change);
    const key = `${table} ${id}`;
    const named = Object.keys(after).flatMap((name): ChangeLine[] => {
      const field = FIELDS[name];
      if (!field) return [];
      const [label, say] = field;
      const line = {
        key: `${key} ${name}`,
        what,
        field: label,
        before: before ? say(before[name]) : NONE,
        after: say(after[name]),
      };
      // A missing row says nothing that is nothing.
      return before === null && (line.after === NONE || after[name] === 0) ? [] : [line];
    });
    return named.length > 0
      ? named
      : [{ key, what, field: 'Outros dados', before: 'não conferem', after: 'refeitos' }];
  });
