import type { CivilDay } from '@shared/calendar/civil-day';
import type { Preparation } from '@shared/rules/negotiation/prepare/preparation';
import type { Fact } from '@shared/rules/negotiation/prepare/records';
import { shortDay } from '@shared/rules/reasons';
import { counted } from '@shared/wording/counted';
import { upperFirst } from '@shared/wording/letter-case';

export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** Instead of facts, where there are none. */
  readonly empty: string;
  /** What did not find room. */
  readonly more?: string;
}

/** More talks than this nobody takes in before a talk; the file has all of them. */
const TALKS = 4;

const paydayFact = ({ payday }: Preparation): Fact[] =>
  payday ? [{ label: 'Melhor dia', value: `perto do ${payday.day}: ${payday.reasons.join('; ')}` }] : [];

/** With the reason that tells most beside the one under the title. */
const riskFact = ({ risk, segment }: Preparation): Fact => {
  const reason = risk.reasons.find(({ text }) => text !== segment.reason);
  return { label: 'Risco', value: `${risk.score} em 100${reason ? `: ${reason.text}` : ''}` };
};

const saidGroup = ({ said }: Preparation, today: CivilDay): FactGroup => ({
  heading: 'O que já disse',
  facts: said
    .slice(0, TALKS)
    .map(({ day, text }) => ({ label: shortDay(day, today), value: upperFirst(text) })),
  empty: 'Nenhuma conversa anotada ainda. Pergunte, ouça e anote: ajuda na próxima.',
  ...(said.length > TALKS && {
    more: `Mais ${counted(said.length - TALKS, 'conversa', 'conversas')} na ficha.`,
  }),
});

/** What stands at the left of the page, group by group. */
export const factGroups = (preparation: Preparation, today: CivilDay): FactGroup[] => [
  {
    heading: 'Quem é',
    facts: [
      ...preparation.who,
      ...(preparation.nothing === null ? [...paydayFact(preparation), riskFact(preparation)] : []),
    ],
    empty: '',
  },
  saidGroup(preparation, today),
  {
    heading: 'O que a loja pode oferecer',
    facts: preparation.offered?.facts ?? [],
    empty: preparation.nothing
      ? 'Nada: este valor não se pede mais.'
      : 'Primeiro esclareça com o cliente. As ofertas ficam para depois.',
  },
];
