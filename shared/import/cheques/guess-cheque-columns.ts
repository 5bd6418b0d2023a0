import type { ColumnMapping, Meaning } from '../meanings';
import type { ColumnProfile } from '../profile';

const columnsWhere = (
  profiles: readonly ColumnProfile[],
  test: (profile: ColumnProfile) => boolean,
): number[] => profiles.flatMap((profile, column) => (profile.filled > 0 && test(profile) ? [column] : []));

/** Words that come again and again are situations, not people. */
const SITUATIONS = 12;

/** A list of cheques without headers: the CMC-7 is in it, the issue day before the good day, people before situations. */
export const guessChequeColumns = (profiles: readonly ColumnProfile[]): ColumnMapping => {
  const [cmc7] = columnsWhere(profiles, (p) => p.cmc7 >= 0.6);
  const days = columnsWhere(profiles, (p) => p.day >= 0.6 && p.cmc7 < 0.5);
  const [issueDay, goodDay] = days.length > 1 ? days : [undefined, days[0]];
  const [amount] = columnsWhere(profiles, (p) => p.money >= 0.6 && p.decimalMoney >= 0.3 && p.day < 0.5);
  const [document] = columnsWhere(profiles, (p) => p.document >= 0.6);
  const words = columnsWhere(profiles, (p) => p.words >= 0.6 && p.day < 0.5 && p.cmc7 < 0.5);
  const [drawer, ...others] = words;
  const situation = others.find((column) => (profiles[column]?.distinct ?? 0) <= SITUATIONS);
  const guessed = { drawer, document, cmc7, amount, issueDay, goodDay, situation };
  return Object.fromEntries(
    Object.entries(guessed).filter((entry): entry is [Meaning, number] => entry[1] !== undefined),
  );
};
