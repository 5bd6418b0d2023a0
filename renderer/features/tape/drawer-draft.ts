import type { DrawerStart } from '@renderer/data/queries/drawer';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import {
  type CashCount,
  countedCents,
  differenceCents,
  differenceText,
  expectedCents,
} from '@shared/domain/drawer-closing';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

/** An amount on a field: null while empty, `misread` while what is typed cannot be understood. */
export type TypedCents = Cents | null | 'misread';

/** The drawer as it is being counted. */
export interface DrawerDraft {
  readonly floatCents: TypedCents;
  /** One amount, or how many of each note and coin. */
  readonly countBy: 'amount' | 'pieces';
  readonly amountCents: TypedCents;
  readonly pieces: CashCount;
  readonly takenCents: TypedCents;
  readonly notes: string;
}

/** As the closing before left the drawer, or as it was counted when the day was closed and reopened. */
export const startingDraft = ({ floatCents, reopened }: DrawerStart): DrawerDraft => ({
  floatCents,
  countBy: 'amount',
  amountCents: reopened?.countedCents ?? null,
  pieces: {},
  takenCents: reopened?.takenCents ?? null,
  notes: reopened?.notes ?? '',
});

export type DrawerField = 'float' | 'counted' | 'taken';

export interface DrawerProblem {
  readonly field: DrawerField;
  /** What to write beside the field; empty where the field itself says that it was misread. */
  readonly text: string;
}

/** Amounts in cents; null while what they follow from is missing. */
export interface DrawerView {
  readonly floatCents: Cents | null;
  readonly expectedCents: Cents | null;
  readonly countedCents: Cents | null;
  readonly takenCents: Cents | null;
  readonly leftCents: Cents | null;
  readonly differenceCents: Cents | null;
  /** `confere`, `faltam R$ 2,00` */
  readonly difference: string | null;
  readonly problem: DrawerProblem | null;
}

const known = (typed: TypedCents): Cents | null => (typed === 'misread' ? null : typed);
/** An empty field is nothing. */
const orNothing = (typed: TypedCents): Cents | null => known(typed ?? 0);

const countedOf = ({ countBy, amountCents, pieces }: DrawerDraft): Cents | null => {
  if (countBy === 'amount') return known(amountCents);
  return Object.keys(pieces).length === 0 ? null : countedCents(pieces);
};

const problemOf = (view: Omit<DrawerView, 'problem'>, draft: DrawerDraft): DrawerProblem | null => {
  if (view.floatCents === null) return { field: 'float', text: '' };
  if (draft.countBy === 'amount' && draft.amountCents === 'misread') return { field: 'counted', text: '' };
  if (view.countedCents === null)
    return { field: 'counted', text: 'Conte o dinheiro e escreva quanto há. Se não há nada, escreva 0.' };
  if (view.takenCents === null) return { field: 'taken', text: '' };
  if (view.takenCents > view.countedCents)
    return { field: 'taken', text: `Não dá para retirar mais do que há: ${formatMoney(view.countedCents)}.` };
  return null;
};

/** What the drawer should hold, what was counted, and how they differ. */
export const drawerView = (draft: DrawerDraft, cashCents: Cents): DrawerView => {
  const floatCents = orNothing(draft.floatCents);
  const counted = countedOf(draft);
  const takenCents = orNothing(draft.takenCents);
  const differs =
    floatCents === null || counted === null
      ? null
      : differenceCents({ floatCents, cashCents, countedCents: counted });
  const view = {
    floatCents,
    expectedCents: floatCents === null ? null : expectedCents({ floatCents, cashCents }),
    countedCents: counted,
    takenCents,
    leftCents: counted === null || takenCents === null ? null : counted - takenCents,
    differenceCents: differs,
    difference: differs === null ? null : differenceText(differs),
  };
  return { ...view, problem: problemOf(view, draft) };
};

/** Where the proposed change comes from. */
export const floatNote = ({ before, reopened }: DrawerStart, day: CivilDay): string => {
  if (reopened) return 'Como estava no fechamento que foi desfeito.';
  if (!before) return 'O que havia na gaveta ao abrir.';
  const when =
    before.day.slice(0, 4) === day.slice(0, 4) ? formatDayMonth(before.day) : formatDay(before.day);
  const { afterCents } = before;
  const after = `${afterCents > 0 ? 'mais' : 'menos'} ${formatMoney(Math.abs(afterCents))} de depois`;
  return `O que ficou no fechamento de ${when}${afterCents === 0 ? '' : `, ${after}`}.`;
};

/** What taking money out leaves. */
export const takenNote = ({ leftCents }: DrawerView): string =>
  leftCents !== null && leftCents >= 0
    ? `Fica ${formatMoney(leftCents)} para o próximo dia.`
    : 'O que sai da gaveta e não fica de troco.';
