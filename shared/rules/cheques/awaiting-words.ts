import { formatDayMonth } from '../../calendar/format';
import type { Cheque } from '../../domain/cheque/cheque';
import type { Installment } from '../../domain/installment';
import { drawerPlace } from './drawer-view';

type AwaitedCheque = Pick<Cheque, 'id' | 'number' | 'goodDay' | 'status'>;

const byGoodDay = (a: AwaitedCheque, b: AwaitedCheque): number =>
  a.goodDay.localeCompare(b.goodDay) || a.number.localeCompare(b.number);

/** The cheques an installment waits for, of those of its customer, the first good day first. */
export const chequesAwaited = <T extends AwaitedCheque>(
  { awaiting = [] }: Pick<Installment, 'awaiting'>,
  cheques: readonly T[],
): T[] => cheques.filter(({ id }) => awaiting.includes(id)).sort(byGoodDay);

/** `bom para 10/12`, or where it is once that is of no account any more. */
const whereText = ({ status, goodDay }: AwaitedCheque): string => {
  const place = drawerPlace(status);
  if (place === 'at-bank') return 'já no banco';
  return place === 'with-others' ? 'repassado' : `bom para ${formatDayMonth(goodDay)}`;
};

/** `aguardando cheque 000123, bom para 10/12`; of several, how many and the first of them. Empty for none. */
export const awaitingText = (awaited: readonly AwaitedCheque[]): string => {
  const [first] = [...awaited].sort(byGoodDay);
  if (!first) return '';
  return awaited.length === 1
    ? `aguardando cheque ${first.number}, ${whereText(first)}`
    : `aguardando ${awaited.length} cheques, o ${first.number} ${whereText(first)}`;
};
