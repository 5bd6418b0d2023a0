import type { LegalStepKind } from '../../domain/legal-step';

/** Something the law or good practice asks for around a decision. */
export interface LegalItem {
  /** Kept with the decision. */
  readonly id: string;
  readonly text: string;
  /** The law it rests on; `Boa prática` where there is none. */
  readonly source: string;
  /** Only where the shop or the customer is in one of these states; absent is everywhere. */
  readonly states?: readonly string[];
}

interface Checklist {
  /** All of it is confirmed by the owner before the decision is written down. */
  readonly before: readonly LegalItem[];
  /** What follows from it. */
  readonly after: readonly LegalItem[];
}

const PRACTICE = 'Boa prática';

const CERTAIN: LegalItem = {
  id: 'certain',
  text: 'Conferi parcelas e recebimentos: o valor é certo e já venceu.',
  source: 'CDC, art. 42, parágrafo único',
};
const QUIET: LegalItem = {
  id: 'quiet',
  text: 'Não fale disso em mensagens nem com outras pessoas: pareceria ameaça ou exposição.',
  source: 'CDC, arts. 42 e 71',
};
const WELCOME: LegalItem = {
  id: 'welcome',
  text: 'Com tudo pago ou combinado, o cliente volta a comprar como antes.',
  source: 'CDC, art. 51, XVIII',
};

/**
 * What each decision asks for before and after it (domain.md A.1, A.2, A.4, A.5, A.7). Not legal advice: a lawyer
 * should read it. Known by heart only, and to be checked in its own text: the articles of Lei 9.492/1997. Súmula 548
 * speaks of full payment; that an agreement has the same effect is prudence.
 */
export const checklists: Readonly<Record<LegalStepKind, Checklist>> = {
  'keep-talking': {
    before: [],
    after: [
      {
        id: 'offer',
        text: 'Ofereça um acordo que caiba no mês: sem entrada grande, em dia bom para o cliente.',
        source: 'CDC, art. 54-A',
      },
    ],
  },
  'formal-letter': {
    before: [
      CERTAIN,
      {
        id: 'identified',
        text: 'A carta leva o nome, o endereço e o CPF ou CNPJ da loja.',
        source: 'CDC, art. 42-A',
      },
      {
        id: 'breakdown',
        text: 'A carta mostra o valor de origem e cada acréscimo em separado.',
        source: 'SP: Lei 17.832/2023, arts. 49 e 50; RJ: Lei 6.854/2014',
        states: ['SP', 'RJ'],
      },
      {
        id: 'closed',
        text: 'Vai fechada e em nome do cliente, sem nada escrito por fora.',
        source: 'CDC, art. 42',
      },
    ],
    after: [
      { id: 'keep-proof', text: 'Guarde o comprovante de entrega e uma cópia da carta.', source: PRACTICE },
      { id: 'wait', text: 'Dê tempo para a resposta e receba bem quem procurar a loja.', source: PRACTICE },
    ],
  },
  bureau: {
    before: [
      CERTAIN,
      {
        id: 'proof',
        text: 'Tenho a compra ou o carnê assinado pelo cliente.',
        source: PRACTICE,
      },
      {
        id: 'notice',
        text: 'O birô avisa o cliente por escrito antes do registro; conferi o endereço ou o celular do cadastro.',
        source: 'CDC, art. 43, § 2º; Súmula 359 do STJ',
      },
    ],
    after: [
      {
        id: 'take-off',
        text: 'Com o pagamento ou um acordo, retire o registro em até 5 dias úteis.',
        source: 'Súmula 548 do STJ',
      },
      {
        id: 'five-years',
        text: 'O registro fica no máximo 5 anos, contados do dia seguinte ao vencimento.',
        source: 'CDC, art. 43, § 1º',
      },
      QUIET,
      WELCOME,
    ],
  },
  protest: {
    before: [
      CERTAIN,
      {
        id: 'title',
        text: 'Tenho um título válido: nota promissória, cheque ou contrato assinado.',
        source: 'Lei 9.492/1997, art. 1º',
      },
      {
        id: 'notary-notice',
        text: 'O cartório avisa o cliente e espera o pagamento antes de protestar; conferi o endereço.',
        source: 'Lei 9.492/1997, arts. 12 e 14',
      },
    ],
    after: [
      {
        id: 'consent',
        text: 'Com o pagamento, entregue logo a carta de anuência ou o título, para o cancelamento no cartório.',
        source: 'Lei 9.492/1997, art. 26',
      },
      QUIET,
      WELCOME,
    ],
  },
  'give-up': {
    before: [],
    after: [
      {
        id: 'nothing-more',
        text: 'Não mande mais lembretes. O valor continua na ficha, e o cliente pode pagar quando quiser.',
        source: PRACTICE,
      },
      {
        id: 'accounts',
        text: 'Para dar baixa como perda, fale com o seu contador.',
        source: PRACTICE,
      },
    ],
  },
};

/** The states of the shop and the customer, by their two letters. */
export interface Place {
  readonly shopState?: string;
  readonly customerState?: string;
}

/** What has to be confirmed before a decision, there where shop and customer are. */
export const itemsBefore = (
  kind: LegalStepKind,
  { shopState = '', customerState = '' }: Place,
): readonly LegalItem[] =>
  checklists[kind].before.filter(
    ({ states }) => states === undefined || states.includes(shopState) || states.includes(customerState),
  );

/** Ids of what is still to be confirmed. */
export const unconfirmed = (kind: LegalStepKind, place: Place, confirmed: readonly string[]): string[] =>
  itemsBefore(kind, place).flatMap(({ id }) => (confirmed.includes(id) ? [] : id));
