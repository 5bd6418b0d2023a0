import type { NonPaymentReason } from '../domain/non-payment-reason';
import type { AgreementScene } from './agree';
import type { ChequeScene } from './cheques';
import type { ProposalScene } from './offer';
import type { TabScene } from './tab';

/** One customer of the example shop. Days are counted from the day the example is made. */
export interface Scene {
  readonly name: string;
  /** A number of their own, where chance would give none. */
  readonly whatsapp?: string;
  /** When the oldest open installment falls due, from today; absent when everything is paid. */
  readonly dueIn?: number;
  /** Installments of the running sale, and how many of them are paid. */
  readonly count?: number;
  readonly paid?: number;
  /** Finished sales before it. */
  readonly older: number;
  /** Half of the oldest open installment was paid on its due day. */
  readonly isHalfPaid?: boolean;
  /** The next installment is paid today. */
  readonly paysToday?: boolean;
  readonly talk?: {
    readonly ago: number;
    readonly answer: 'no-answer' | 'asks-time' | 'promise' | 'contests' | 'stop';
    readonly reason?: NonPaymentReason;
    /** Days from today. */
    readonly promisedIn?: number;
  };
  /** What the open installments went into. */
  readonly agreement?: AgreementScene;
  /** What was proposed for the open installments. */
  readonly proposal?: ProposalScene;
  readonly tab?: TabScene;
  readonly cheques?: readonly ChequeScene[];
}

export const exampleScenes: readonly Scene[] = [
  // To talk to: from a first delay of a good payer to an old account.
  { name: 'Francisca Lima Teixeira', dueIn: -16, count: 5, paid: 2, older: 4 },
  {
    name: 'Raimundo dos Santos',
    dueIn: -33,
    count: 6,
    paid: 3,
    older: 2,
    talk: { ago: 8, answer: 'promise', promisedIn: -2 },
  },
  { name: 'Júlia Nascimento', dueIn: -7, count: 6, paid: 3, older: 1, isHalfPaid: true },
  { name: "Açucena D'Ávila", dueIn: -2, count: 4, paid: 1, older: 2 },
  {
    name: 'Sebastião Gonçalves',
    dueIn: -48,
    count: 8,
    paid: 2,
    older: 1,
    talk: { ago: 16, answer: 'asks-time', reason: 'salary-late' },
    proposal: { ago: 5, counterAgo: 2, validIn: 1 },
  },
  { name: 'Cícero Magalhães', dueIn: -1, count: 3, paid: 2, older: 3 },
  {
    name: 'Verônica Brandão',
    dueIn: -22,
    count: 5,
    paid: 1,
    older: 0,
    talk: { ago: 6, answer: 'no-answer' },
    proposal: { ago: 10, validIn: -3 },
  },
  { name: 'Genésio Cordeiro', dueIn: -95, count: 10, paid: 4, older: 0 },
  { name: 'Antônia Conceição', dueIn: -4, count: 4, paid: 3, older: 5 },
  {
    name: 'Vicente Assunção',
    dueIn: -12,
    count: 6,
    paid: 2,
    older: 1,
    talk: { ago: 3, answer: 'promise', promisedIn: 2, reason: 'unforeseen' },
  },
  {
    name: 'Divino Sampaio',
    dueIn: -26,
    count: 4,
    paid: 1,
    older: 1,
    talk: { ago: 10, answer: 'contests', reason: 'product-problem' },
  },
  { name: 'Zuleide Barros', dueIn: -29, count: 5, paid: 2, older: 1, talk: { ago: 20, answer: 'stop' } },

  // Due today.
  { name: 'Rosângela Queiroz', dueIn: 0, count: 5, paid: 2, older: 2 },
  { name: 'Otávio Guimarães', dueIn: 0, count: 3, paid: 1, older: 0 },
  { name: 'Letícia Valença', dueIn: 0, count: 10, paid: 6, older: 1 },

  // Due within days.
  { name: 'Carlos Machado', dueIn: 3, count: 6, paid: 5, older: 1 },
  { name: 'Iracema Rocha', dueIn: 1, count: 6, paid: 4, older: 2 },
  { name: 'Élcio Drummond', dueIn: 2, count: 4, paid: 0, older: 0 },
  { name: 'Bárbara Simões', dueIn: 1, count: 8, paid: 3, older: 1 },

  // Paying today.
  { name: 'José Ribeiro Freitas', dueIn: 2, count: 5, paid: 3, older: 3, paysToday: true },
  { name: 'Márcia Oliveira', dueIn: -3, count: 4, paid: 1, older: 1, paysToday: true },
  { name: 'Tomás Araújo Lima', dueIn: 6, count: 6, paid: 2, older: 0, paysToday: true },

  // Agreements in force.
  {
    name: 'Geraldo Pereira',
    dueIn: -80,
    count: 6,
    paid: 2,
    older: 1,
    agreement: { ago: 28, isSigned: true },
  },
  { name: 'Neusa Fernandes', dueIn: -61, count: 5, paid: 1, older: 0, agreement: { ago: 12 } },

  // Running as agreed.
  {
    name: 'Fátima Esteves',
    dueIn: 9,
    count: 5,
    paid: 3,
    older: 2,
    cheques: [{ bank: '237', perInstallment: 2, story: 'held' }],
  },
  {
    name: 'João Morais Teixeira',
    dueIn: 12,
    count: 10,
    paid: 4,
    older: 1,
    cheques: [{ bank: '001', drawer: 'Oficina Morais Ltda', perInstallment: 6, story: 'held' }],
  },
  { name: 'Inês Nascimento', dueIn: 15, count: 4, paid: 2, older: 3 },
  {
    name: 'Luís da Silva',
    dueIn: 17,
    count: 6,
    paid: 1,
    older: 0,
    cheques: [{ bank: '756', perInstallment: 1, story: 'passed-on' }],
  },
  { name: 'Célia Rocha', dueIn: 20, count: 3, paid: 1, older: 4 },
  { name: 'Benedito Queiroz', dueIn: 21, count: 8, paid: 5, older: 0 },
  { name: 'Patrícia Valença', dueIn: 24, count: 5, paid: 0, older: 1 },
  { name: 'Márcio Brandão', dueIn: 26, count: 4, paid: 3, older: 2 },
  { name: 'Estela Gonçalves', dueIn: 28, count: 6, paid: 0, older: 2 },

  // Everything paid.
  {
    name: 'Luzia Assunção',
    older: 3,
    tab: { closesIn: 0, limitCents: 20_000, payday: 5, bought: [26, 19, 19, 12, 6, 2] },
  },
  {
    name: 'Valdir Simões',
    older: 1,
    tab: { closesIn: -2, limitCents: 15_000, payday: 10, bought: [24, 15, 9, 1] },
  },
  {
    name: 'Sônia Drummond',
    older: 5,
    cheques: [{ bank: '341', loose: [{ cents: 32_000, goodIn: -4 }], story: 'returned' }],
  },
  {
    name: 'Fábio Esteves',
    older: 2,
    cheques: [
      { bank: '104', loose: [{ cents: 45_000, goodIn: -1 }], story: 'at-bank' },
      { bank: '104', loose: [{ cents: 45_000, goodIn: -31 }], story: 'cleared' },
    ],
  },
  { name: 'Tânia Magalhães', older: 1, tab: { closesIn: 5, payday: 1, bought: [17, 16, 8, 4, 4, 3, 0] } },
  {
    name: 'Juarez Barros',
    older: 4,
    tab: { bought: [3, 0] },
    cheques: [
      {
        bank: '237',
        loose: [
          { cents: 18_500, goodIn: 0 },
          { cents: 18_500, goodIn: 30 },
        ],
        story: 'held',
      },
    ],
  },
  {
    name: 'Conceição Guimarães',
    older: 2,
    tab: { closesIn: 22, limitCents: 30_000, bought: [35, 28, 21, 14, 10, 2], closedAgo: 8 },
  },

  // Agreements further on: late with its notice run out, kept to the end, broken.
  {
    name: 'Odete Cavalcanti',
    dueIn: -190,
    count: 5,
    paid: 2,
    older: 1,
    agreement: { ago: 115, isSigned: true, paid: 1, noticeAgo: 20 },
  },
  {
    name: 'Jacira Menezes',
    whatsapp: '5538991240077',
    dueIn: -200,
    count: 4,
    paid: 1,
    older: 1,
    agreement: { ago: 128, isSigned: true, isFreeOfCharges: true, paid: 4 },
  },
  {
    name: 'Wilson Tavares',
    dueIn: -230,
    count: 6,
    paid: 3,
    older: 0,
    agreement: { ago: 150, isSigned: true, isFreeOfCharges: true, paid: 2, noticeAgo: 25, brokenAgo: 3 },
  },
];
