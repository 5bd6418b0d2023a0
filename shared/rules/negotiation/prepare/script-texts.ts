import type { Segment } from '../../risk/segment';
import type { OfferKind } from '../offers';
import type { Occasion, Situation, ToClearUp } from './situation';

/** What a situation changes in the script; `você` stands for how the customer is addressed. */
export interface SituationTexts {
  /** After what is said of the years. */
  readonly thanks: string;
  readonly ask: string;
  /** The two offers made first. */
  readonly offers: readonly [OfferKind, OfferKind];
}

/** Offered by whoever pays as a rule: all of it soon and without charges, or a little later. */
const SOON: SituationTexts['offers'] = ['cash', 'more-time'];
const IN_PARTS: SituationTexts['offers'] = ['installments', 'cash'];
const LIGHT: SituationTexts['offers'] = ['installments', 'more-time'];

const bySegment: Readonly<Record<Segment, SituationTexts>> = {
  new: {
    thanks: 'É bom ter {você} como cliente.',
    ask: 'Ficou alguma dúvida sobre as datas ou sobre como pagar?',
    offers: SOON,
  },
  'good-payer': {
    thanks: 'O cuidado com os pagamentos sempre foi muito bom.',
    ask: 'Aconteceu alguma coisa? Queremos entender antes de falar de valores.',
    offers: SOON,
  },
  'late-but-pays': {
    thanks: 'No fim tudo sempre se acerta, e isso vale muito.',
    ask: 'O dia do vencimento está bom, ou outro dia do mês ajuda mais?',
    offers: IN_PARTS,
  },
  struggling: {
    thanks: 'Queremos continuar atendendo {você} por muito tempo.',
    ask: 'Como estão as coisas? Queremos achar um jeito que caiba no mês.',
    offers: LIGHT,
  },
  'at-risk': {
    thanks: 'Queremos manter {você} como cliente, e por isso viemos conversar.',
    ask: 'Como estão as coisas? O que mudou, e o que caberia no mês hoje?',
    offers: IN_PARTS,
  },
};

/** Where the talk turns on something to be cleared up, it has steps of its own and no offers (see script.ts). */
type OfferOccasion = Exclude<Occasion, ToClearUp>;

const byOccasion: Readonly<Record<OfferOccasion, SituationTexts>> = {
  'agreement-broken': {
    thanks: 'Agradecemos cada pagamento do acordo anterior: todos contaram.',
    ask: 'O que combinamos antes ficou pesado? Quanto caberia no mês agora?',
    offers: IN_PARTS,
  },
  'agreement-late': {
    thanks: 'Agradecemos o que já foi pago do acordo.',
    ask: 'Como ficou o mês desde o acordo? O que ajudaria a manter de pé?',
    offers: ['more-time', 'installments'],
  },
  'cheque-returned': {
    thanks: 'Agradecemos a confiança.',
    ask: 'Um cheque voltou do banco, e pode ter sido só um desencontro. {Você} sabe o que houve?',
    offers: SOON,
  },
  'promise-broken': {
    thanks: 'Agradecemos por sempre conversar com a gente.',
    ask: 'O dia que combinamos passou. Aconteceu alguma coisa?',
    offers: LIGHT,
  },
  'not-late': {
    thanks: 'Que bom conversar antes do vencimento.',
    ask: 'As próximas parcelas cabem no mês, ou é melhor rever as datas?',
    offers: ['more-time', 'installments'],
  },
  'first-delay': {
    thanks: 'Até aqui veio tudo em dia, e isso vale muito.',
    ask: 'Deve ter sido a correria. Aconteceu alguma coisa?',
    offers: SOON,
  },
};

export const situationTexts: Readonly<Record<Exclude<Situation, ToClearUp>, SituationTexts>> = {
  ...bySegment,
  ...byOccasion,
};
