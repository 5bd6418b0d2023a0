import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { channelLabel } from '@shared/domain/channel-label';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { JournalEntry } from '@shared/domain/journal';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import type { Summary } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import type { Terms } from '@shared/domain/terms';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { formatMoney } from '@shared/money/format';
import { dayLimits, duePosition } from '@shared/rules/dues';
import { SHARED_WITH, storedData } from '@shared/rules/privacy/stored-data';
import { riskOf } from '@shared/rules/risk/risk-score';
import { segmentText } from '@shared/rules/risk/segment';
import { readSegment } from '@shared/rules/risk/segment-of';
import { standingNow } from '@shared/rules/standing-now';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import type { CustomerDataPaper } from '../definitions/customer-data-data';
import type { PaperDocument } from '../paper-document';
import { customerDataLists } from './customer-data-lists';
import { customerParty, shopParty } from './party';

/** All that is stored about one customer. */
export interface CustomerDataSource {
  readonly shop: Shop;
  readonly terms: Terms;
  readonly today: CivilDay;
  readonly customer: Customer;
  /** Records of the same person that were found and merged. */
  readonly duplicates: readonly Customer[];
  readonly summary: Summary;
  readonly sales: readonly Sale[];
  readonly installments: readonly Installment[];
  readonly payments: readonly Payment[];
  readonly tabs: readonly TabEntry[];
  readonly tabClosings: readonly TabClosing[];
  readonly cheques: readonly Cheque[];
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly SavedProposal[];
  readonly legalSteps: readonly LegalStep[];
  readonly decisions: readonly JournalEntry[];
  /** Until when the shop keeps the data, in a sentence. */
  readonly keptText: string;
}

type Facts = CustomerDataPaper['about'];

const fact = (label: string, value: string | undefined): Facts => (value ? [{ label, value }] : []);

const PHONE_KINDS = { work: ' (trabalho)', 'third-party': ' (recado)' } as const;

const addressOf = ({ address }: Customer): string | undefined =>
  address &&
  [address.line, address.district, address.city, address.state, address.zip]
    .filter((part) => part)
    .join(', ');

const creditFacts = ({ credit, limitCents, tabLimitCents }: Customer): Facts => [
  ...fact('Limite', limitCents === undefined ? undefined : formatMoney(limitCents)),
  ...fact('Limite da caderneta', tabLimitCents === undefined ? undefined : formatMoney(tabLimitCents)),
  ...fact('Renda', credit?.incomeCents === undefined ? undefined : formatMoney(credit.incomeCents)),
  ...fact('No emprego desde', credit?.jobSince && formatDay(credit.jobSince)),
  ...fact('No endereço desde', credit?.addressSince && formatDay(credit.addressSince)),
  ...fact('Referências', credit?.references === undefined ? undefined : String(credit.references)),
  ...fact(
    'Avalista',
    credit?.guarantor && [credit.guarantor.name, credit.guarantor.phone].filter((part) => part).join(', '),
  ),
  ...fact('Perguntado em', credit && formatDay(credit.askedOn)),
];

/** How the customer pays, as the shop reads it, and why. */
const standingFacts = ({ summary, terms, today, customer }: CustomerDataSource): Facts => {
  const position = duePosition(summary, dayLimits(today, terms.holidays));
  const now = standingNow(summary, position, today, customer.limitCents);
  const { segment, reason } = readSegment(summary, now);
  const { score, reasons } = riskOf(summary, now);
  return [
    { label: 'Como paga', value: `${segmentText[segment]}: ${reason}` },
    {
      label: 'Nota de risco',
      value: `${score} de 100: ${listed(reasons.map(({ text }) => text))}. Serve para a ordem das conversas; quem decide é a loja.`,
    },
  ];
};

const wishFacts = ({ customer, summary }: CustomerDataSource): Facts => [
  ...fact('Prefere falar por', customer.preferredChannel && channelLabel(customer.preferredChannel)),
  ...fact(
    'Prefere a partir de',
    customer.preferredHour === undefined ? undefined : `${customer.preferredHour}h`,
  ),
  ...fact('Recebe no dia', customer.payday === undefined ? undefined : String(customer.payday)),
  ...fact(
    'Fecha a caderneta no dia',
    customer.tabClosingDay === undefined ? undefined : String(customer.tabClosingDay),
  ),
  ...fact('Pediu para parar', summary.doNotContact && `em ${formatDay(summary.doNotContact)}`),
  ...fact('Não concorda desde', summary.contestedSince && formatDay(summary.contestedSince)),
];

const aboutFacts = (source: CustomerDataSource): Facts => {
  const { customer, duplicates } = source;
  return [
    ...fact('Nome', customer.name),
    ...fact('Apelido', customer.nickname),
    ...fact('CPF ou CNPJ', customer.document && formatDocument(customer.document)),
    ...fact(
      'Telefones',
      customer.phones
        .map(({ digits, whatsapp, kind }) =>
          [formatPhone(digits), whatsapp && ' (WhatsApp)', kind && PHONE_KINDS[kind]]
            .filter((part) => part)
            .join(''),
        )
        .join(', '),
    ),
    ...fact('E-mail', customer.email),
    ...fact('Endereço', addressOf(customer)),
    ...wishFacts(source),
    ...creditFacts(customer),
    ...fact('Anotações', customer.notes),
    ...fact(
      'Cadastros juntados',
      listed(
        duplicates.map(({ name, document }) => (document ? `${name} (${formatDocument(document)})` : name)),
      ),
    ),
    ...standingFacts(source),
  ];
};

const purposeFacts = ({ legalSteps, keptText }: CustomerDataSource): Facts => [
  ...storedData.map(({ what, why, base }) => ({ label: base, value: `${what}. ${why}` })),
  { label: 'Por quanto tempo', value: keptText },
  { label: 'Com quem', value: SHARED_WITH },
  ...fact(
    'Birô ou cartório',
    legalSteps.some(
      ({ kind, cancelledOn }) => cancelledOn === undefined && (kind === 'bureau' || kind === 'protest'),
    )
      ? `A loja informou, fora do Em Dia, ${counted(legalSteps.filter(({ kind }) => kind === 'bureau' || kind === 'protest').length, 'registro ou protesto', 'registros ou protestos')}: veja em Decisões da loja.`
      : undefined,
  ),
];

const rightsTexts = ({ shop }: CustomerDataSource): string[] => [
  'Ver, corrigir e levar os seus dados: a loja responde em até 15 dias (LGPD, arts. 18 e 19).',
  'Pedir que apaguem o que não for preciso guardar, e que parem as mensagens.',
  'Pedir que uma pessoa reveja uma decisão sobre o seu crédito.',
  `Fale com ${[shop.name, shop.phone && formatPhone(shop.phone), shop.address].filter((part) => part).join(', ')}.`,
];

/** Everything the shop keeps about a customer, for the customer to read. */
export const customerDataPaper = (source: CustomerDataSource): PaperDocument => ({
  kind: 'customer-data',
  data: {
    shop: shopParty(source.shop),
    customer: customerParty(source.customer),
    day: source.today,
    about: aboutFacts(source),
    lists: customerDataLists(source),
    purposes: purposeFacts(source),
    rights: rightsTexts(source),
  },
});
