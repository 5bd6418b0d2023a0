import type { CivilDay } from '../calendar/civil-day';
import type { Channel, Customer } from '../domain/customer';
import { searchTokens } from '../domain/search-tokens';
import { cpfCheckDigits } from '../identity/cpf';
import { type Counters, instantIn } from './counters';
import { districts, mens, nicknames, streets, surnames, womens } from './names';
import type { Random } from './random';
import { sampleCity } from './shop';

/** Mobile numbers that begin with 90 were never given out: no message from an example reaches anybody. */
const mobile = (random: Random): string => `5538990${random.int(0, 999_999).toString().padStart(6, '0')}`;

const landline = (random: Random): string => `553830${random.int(0, 999_999).toString().padStart(6, '0')}`;

const cpf = (random: Random): string => {
  const firstNine = random.int(100_000_000, 998_999_999).toString();
  return firstNine + cpfCheckDigits(firstNine);
};

const fullName = (random: Random): string => {
  const first = random.pick(random.chance(0.55) ? womens : mens);
  const last = random.pick(surnames);
  const middle = random.pick(surnames);
  return middle === last || random.chance(0.35) ? `${first} ${last}` : `${first} ${middle} ${last}`;
};

const channel = (random: Random): Channel | undefined =>
  random.chance(0.6) ? undefined : random.pick(['whatsapp', 'whatsapp', 'call', 'sms', 'letter']);

/** A customer who came to the shop on `since`. Some have no document, some no phone, as in a real notebook. */
export const samplePerson = (
  random: Random,
  counters: Counters,
  since: CivilDay,
  name = fullName(random),
): Customer => {
  const createdAt = instantIn(since, random);
  const details = {
    name,
    nickname: random.chance(0.12) ? random.pick(nicknames) : undefined,
    document: random.chance(0.85) ? cpf(random) : undefined,
    phones: random.chance(0.93)
      ? [
          { digits: mobile(random), whatsapp: random.chance(0.9) },
          ...(random.chance(0.1) ? [{ digits: landline(random), whatsapp: false }] : []),
        ]
      : [],
    address: {
      line: `${random.pick(streets)}, ${random.int(5, 1_990)}`,
      district: random.pick(districts),
      ...sampleCity,
    },
    preferredChannel: channel(random),
    preferredHour: random.chance(0.15) ? random.int(9, 17) : undefined,
    limitCents: random.chance(0.3) ? random.int(5, 40) * 10_000 : undefined,
  };
  return { ...details, id: counters.idAt(createdAt), createdAt, tokens: searchTokens(details) };
};
