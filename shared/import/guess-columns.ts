import type { ColumnMapping, Meaning } from './meanings';
import type { ColumnProfile } from './profile';

type Indexed = readonly (readonly [ColumnProfile, number])[];

const columnsWhere = (
  profiles: readonly ColumnProfile[],
  test: (profile: ColumnProfile) => boolean,
): Indexed =>
  profiles.flatMap((profile, column) =>
    profile.filled > 0 && test(profile) ? [[profile, column] as const] : [],
  );

/** Sale, due and paid day come in this order in notebooks; the one with gaps is the paid day. */
const guessDays = (days: Indexed): ColumnMapping => {
  const columns = days.map(([, column]) => column);
  if (columns.length >= 3) return { saleDay: columns[0], dueDay: columns[1], paidDay: columns[2] };
  const [first, second] = days;
  if (!first || !second) return { dueDay: columns[0] };
  return second[0].fillShare < first[0].fillShare - 0.02
    ? { dueDay: first[1], paidDay: second[1] }
    : { saleDay: first[1], dueDay: second[1] };
};

/** Total and down payment stand before the due day, the installment and what was paid after it. */
const guessAmounts = (amounts: Indexed, dueDay: number | undefined): ColumnMapping => {
  const before = amounts.filter(([, column]) => dueDay !== undefined && column < dueDay);
  const after = amounts.filter(([, column]) => dueDay === undefined || column > dueDay);
  const [amount, paid] = after.length > 0 ? after : before.slice(-1);
  const [total, down] = after.length > 0 ? before : before.slice(0, -1);
  return { amount: amount?.[1], paidAmount: paid?.[1], total: total?.[1], downPayment: down?.[1] };
};

const guessWords = (words: Indexed): ColumnMapping => {
  const address = words.find(([profile]) => profile.address >= 0.5)?.[1];
  const [customer, description] = words.filter(([, column]) => column !== address);
  return { customer: customer?.[1], description: description?.[1], address };
};

/** A sheet without headers, understood by what its columns hold. */
export const guessColumns = (profiles: readonly ColumnProfile[]): ColumnMapping => {
  const document = columnsWhere(profiles, (p) => p.document >= 0.6)[0]?.[1];
  const isFree = (column: number) => column !== document;
  const days = columnsWhere(profiles, (p) => p.day >= 0.6 && p.fraction < 0.5);
  const fraction = columnsWhere(profiles, (p) => p.fraction >= 0.6 && p.day < 0.6)[0]?.[1];
  const email = columnsWhere(profiles, (p) => p.email >= 0.6)[0]?.[1];
  const phone = columnsWhere(profiles, (p) => p.phone >= 0.6 && p.decimalMoney < 0.5).find(([, c]) =>
    isFree(c),
  )?.[1];
  const amounts = columnsWhere(profiles, (p) => p.money >= 0.6 && p.decimalMoney >= 0.3 && p.day < 0.5);
  const words = columnsWhere(
    profiles,
    (p) => p.words >= 0.6 && p.day < 0.5 && p.email < 0.5 && p.fraction < 0.5,
  );
  const dayMapping = guessDays(days);
  const guessed: ColumnMapping = {
    ...guessWords(words),
    ...dayMapping,
    ...guessAmounts(amounts, dayMapping.dueDay),
    document,
    phone,
    email,
    installment: fraction,
  };
  return Object.fromEntries(
    Object.entries(guessed).filter((entry): entry is [Meaning, number] => entry[1] !== undefined),
  );
};
