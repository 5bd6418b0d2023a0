import { upperFirst } from '../../../wording/letter-case';
import { waitingFlags } from '../../flags';
import type { OfferKind } from '../offers';
import { isFreeOfCharges, offerText } from './offered';
import { addressed, joined, type ScriptRequest, type Step } from './script-step';
import { situationTexts } from './script-texts';
import { isToClearUp } from './situation';

const KINDS: readonly OfferKind[] = ['cash', 'installments', 'more-time'];

/** The two that suit, or whatever there is. */
const chosenOffers = ({ situation, offered, at }: ScriptRequest): { free: boolean; text: string }[] => {
  if (isToClearUp(situation)) return [];
  const first = situationTexts[situation].offers;
  const order = [...first, ...KINDS.filter((kind) => !first.includes(kind))];
  return order
    .flatMap((kind) => {
      const offer = offered.offers[kind];
      return offer ? { free: isFreeOfCharges(offer), text: offerText(offer, at.today) } : [];
    })
    .slice(0, 2);
};

const FREE = 'sem multa nem juros';

/** `Sem multa nem juros, pode ser …; ou …`: said once where it holds for all. */
const offersText = (offers: readonly { readonly free: boolean; readonly text: string }[]): string => {
  // Too little for an agreement of its own.
  if (offers.length === 0) return 'Pode ser tudo de uma vez, no dia que ficar melhor.';
  return offers.every(({ free }) => free)
    ? `${upperFirst(FREE)}, pode ser ${offers.map(({ text }) => text).join('; ou ')}.`
    : `Pode ser ${offers.map(({ free, text }) => (free ? `${text}, ${FREE}` : text)).join('; ou ')}.`;
};

/** Two ways out and a question, never a demand. */
export const options: Step = (request) => {
  const offers = chosenOffers(request);
  const asked = waitingFlags(request.records.summary, request.at.today).some(
    ({ kind }) => kind === 'asked-agreement' || kind === 'asked-time',
  );
  const several = offers.length > 1;
  return {
    title: several ? 'Ofereça duas saídas' : 'Ofereça uma saída',
    say: addressed(
      joined(
        asked ? 'Pensamos no seu pedido.' : '',
        offersText(offers),
        several ? 'Qual fica melhor para {você}?' : 'Fica bom para {você}?',
      ),
      request.records,
    ),
    hint: 'Deixe escolher. Se nenhuma servir, pergunte quanto cabe por mês.',
  };
};
