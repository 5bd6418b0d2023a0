import type { WantedCheque } from '@renderer/features/take-cheques';
import type { SaleCheques } from '@renderer/use-cases/sale-cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequeFace } from '@shared/domain/cheque/cheque';
import type { ScheduledInstallment } from '@shared/domain/schedule';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { type Cover, coverInstallments } from '@shared/rules/cheques/cover';
import { coverTexts } from '@shared/rules/cheques/cover-words';
import { counted } from '@shared/wording/counted';

/** What a sale asks of the cheques it is paid with. */
export interface ChequesAsked {
  /** Of a down payment by cheque, which is the first of them; 0 where it is none. */
  readonly downPaymentCents: Cents;
  /** Of the sale. */
  readonly day: CivilDay;
  /** Empty where they stay in the booklet. */
  readonly plan: readonly ScheduledInstallment[];
}

/** What is asked of each, the down payment first. */
export const wantedBySale = ({ downPaymentCents, day, plan }: ChequesAsked): WantedCheque[] => [
  ...(downPaymentCents > 0 ? [{ cents: downPaymentCents, day }] : []),
  ...plan.map(({ principalCents, dueDay }) => ({ cents: principalCents, day: dueDay })),
];

type GivenCheque = Pick<ChequeFace, 'number'> & { readonly cents: Cents | null };

export interface SaleCover {
  /** Of the plan, by place: the cheques that cover it, by their place in the list. */
  readonly byInstallment: readonly (readonly number[])[];
  /** The installments each cheque covers, by place; of the down payment none. */
  readonly covers: readonly (readonly number[])[];
  /** Where cheques and plan differ, a sentence each, without a full stop. */
  readonly differences: readonly string[];
  /** How many installments no cheque reaches, where some are; null where none is left. */
  readonly inBooklet: string | null;
  /** Why the sale cannot be closed with them; null when it can. */
  readonly problem: string | null;
}

const chequeName = (cheques: readonly GivenCheque[], place: number): string =>
  `cheque ${cheques[place]?.number || place + 1}`;

const downPaymentProblem = (
  { downPaymentCents }: ChequesAsked,
  [first]: readonly GivenCheque[],
): string | null => {
  if (downPaymentCents === 0 || first?.cents === downPaymentCents) return null;
  const money = formatMoney(downPaymentCents);
  return first
    ? `O primeiro cheque é o da entrada: precisa ser de ${money}.`
    : `Falta o cheque da entrada, de ${money}.`;
};

/** Where they differ in part; what no cheque reaches is left to the booklet. */
const differencesOf = (
  cover: Cover,
  { plan }: ChequesAsked,
  nameOf: (index: number) => string,
): Pick<SaleCover, 'differences' | 'inBooklet'> => {
  const touched = new Set(cover.installmentIds.flat());
  const partly = cover.differences.filter(
    (difference) => difference.kind === 'over' || touched.has(difference.installmentId),
  );
  const left = plan.length - touched.size;
  const differences = coverTexts(
    { ...cover, differences: partly },
    { installment: (place) => `parcela ${Number(place) + 1} de ${plan.length}`, cheque: nameOf },
  );
  return {
    differences,
    inBooklet:
      left === 0 || touched.size === 0 ? null : `${counted(left, 'parcela fica', 'parcelas ficam')} no carnê`,
  };
};

/** How cheques match a sale: the first its down payment, where that is by cheque, the others its installments. */
export const saleCover = (asked: ChequesAsked, cheques: readonly GivenCheque[]): SaleCover => {
  const { plan, downPaymentCents } = asked;
  const skipped = downPaymentCents > 0 ? 1 : 0;
  const rest = cheques.slice(skipped);
  const cover = coverInstallments(
    rest.map(({ cents }) => cents ?? 0),
    plan.map(({ principalCents }, place) => ({ id: String(place), openCents: principalCents })),
  );
  const idle = cover.installmentIds.findIndex((ids) => ids.length === 0);
  const covers = [
    ...new Array<number[]>(Math.min(skipped, cheques.length)).fill([]),
    ...cover.installmentIds.map((ids) => ids.map(Number)),
  ];
  const nameOf = (index: number): string => chequeName(cheques, index + skipped);
  return {
    byInstallment: plan.map((_, place) =>
      covers.flatMap((places, cheque) => (places.includes(place) ? cheque : [])),
    ),
    covers,
    ...(idle < 0 ? differencesOf(cover, asked, nameOf) : { differences: [], inBooklet: null }),
    problem:
      downPaymentProblem(asked, cheques) ??
      (idle < 0 ? null : `Não há parcela para o ${nameOf(idle)}: tire o cheque.`),
  };
};

/** As the sale is saved with them; asked only without a problem. */
export const chequesToSave = (asked: ChequesAsked, faces: readonly ChequeFace[]): SaleCheques => {
  const { covers } = saleCover(asked, faces);
  const isDown = (place: number): boolean => place === 0 && asked.downPaymentCents > 0;
  return {
    downPayment: faces.find((_, place) => isDown(place)),
    installments: faces.flatMap((face, place) =>
      isDown(place) ? [] : { ...face, covers: covers[place] ?? [] },
    ),
  };
};
