import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { planText } from '@shared/wording/plan-text';
import type { LateTerms } from '../parts/fields';
import { lateTermsText } from '../parts/late-terms-text';
import type { ParsedAgreementData } from './agreement-data';

export interface Clause {
  readonly title: string;
  readonly text: string;
  /** Limits a right of the customer, so it stands out (CDC art. 54 §4). */
  readonly highlighted?: boolean;
}

const inFull = (cents: number): string => `${formatMoney(cents)} (${moneyInWords(cents)})`;

export const introduction = ({ totalCents }: ParsedAgreementData): string =>
  `As partes acima combinam, de livre vontade, como serão pagas as parcelas em aberto descritas neste termo. O cliente reconhece o valor de ${inFull(totalCents)} e a loja aceita recebê-lo como segue.`;

/** How the total is paid, before the table of dates. */
export const planClause = ({ plan, downPaymentCents }: ParsedAgreementData): string => {
  const down = downPaymentCents > 0 ? `entrada de ${inFull(downPaymentCents)}, paga na assinatura` : '';
  const rest = plan.length > 0 ? planText(plan.map(({ amountCents }) => amountCents)) : '';
  const joined = [down, rest].filter((part) => part !== '').join(', e ');
  return `O valor combinado será pago assim: ${joined}, nas datas abaixo.`;
};

const means = ({ pixKey, shop }: ParsedAgreementData): string =>
  pixKey
    ? `Os pagamentos podem ser feitos na loja ou por Pix, com a chave ${pixKey.replaceAll(' ', '\u00a0')}, em nome de ${shop.name}. A loja entrega recibo de cada pagamento.`
    : 'Os pagamentos são feitos na loja, que entrega recibo de cada um.';

const lateTitle = (terms: LateTerms): boolean => terms.lateFeeBp > 0 || terms.lateInterestBp > 0;

const parcels = (count: number): string => (count === 1 ? '1 parcela' : `${count} parcelas seguidas ou não`);

const acceleration = ({ acceleration: { unpaid, noticeDays } }: ParsedAgreementData): string =>
  `Se ${parcels(unpaid)} deste acordo ${unpaid === 1 ? 'ficar' : 'ficarem'} sem pagamento, a loja avisa o cliente por escrito e dá ${noticeDays} dias para pôr em dia. Só depois desse prazo a loja pode considerar vencidas as demais parcelas, sem juros do período que ainda não passou. Pago o atraso, o acordo volta ao normal.`;

const discountLoss = ({ discountCents }: ParsedAgreementData): Clause[] =>
  discountCents === 0
    ? []
    : [
        {
          title: 'Desconto',
          text: `O desconto de ${inFull(discountCents)} vale para o acordo cumprido. Se ele for desfeito por falta de pagamento, o desconto é mantido na mesma proporção do que já tiver sido pago.`,
          highlighted: true,
        },
      ];

/** The clauses after the plan, in order; their numbers are put by whoever prints them. */
export const clauses = (data: ParsedAgreementData): Clause[] => [
  { title: 'Como pagar', text: means(data) },
  { title: 'Atraso', text: lateTermsText(data.terms), highlighted: lateTitle(data.terms) },
  ...(data.plan.length > 0
    ? [{ title: 'Vencimento antecipado', text: acceleration(data), highlighted: true }]
    : []),
  ...discountLoss(data),
  {
    title: 'Pagamento antes da data',
    text: 'O cliente pode pagar antes, tudo ou em parte, a qualquer momento e sem custo, com redução proporcional dos juros e demais acréscimos (art. 52, § 2º, do Código de Defesa do Consumidor).',
  },
  {
    title: 'Sem novação',
    text: 'Este termo organiza o pagamento das parcelas de origem, sem ânimo de novar. Enquanto ele é cumprido, essas parcelas não são cobradas à parte.',
  },
  {
    title: 'Quitação',
    text: 'Paga a última parcela, a loja dá quitação plena das parcelas deste acordo e, se houver registro em cadastro de crédito, pede a retirada em até 5 dias úteis.',
  },
  {
    title: 'Dados pessoais',
    text: 'A loja usa os dados deste termo apenas para cumprir o acordo e exercer seus direitos, conforme a Lei nº 13.709/2018 (LGPD). O cliente pode pedir acesso ou correção a qualquer momento.',
  },
  {
    title: 'Foro',
    text: 'Fica escolhido o foro do domicílio do consumidor. Este termo é assinado em duas vias iguais, uma para cada parte, na presença de duas testemunhas.',
  },
];
