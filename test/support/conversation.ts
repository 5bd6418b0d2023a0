import type { Conversation } from '@renderer/data/queries/today';
import {
  type Choice,
  type ConversationView,
  conversationView,
  type Moment,
  noChoice,
} from '@renderer/features/talk/conversation-view';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { summaryWith, TODAY } from './summaries';

const francisca: Customer = {
  id: 'maria',
  name: 'Francisca Lima Teixeira',
  phones: [{ digits: '5511987654321', whatsapp: true }],
  createdAt: 1,
  tokens: [],
};

/** A conversation by WhatsApp without an answer, on 2026-11-05. */
export const spoken = (more: Partial<Contact> = {}): Contact => ({
  id: 'c',
  customerId: 'maria',
  day: '2026-11-05',
  at: 1,
  channel: 'whatsapp',
  text: '',
  answer: 'no-answer',
  ...more,
});

interface Stored {
  readonly customer?: Partial<Customer>;
  readonly summary?: Partial<Summary>;
  readonly unpaidCheques?: readonly Cheque[];
  readonly contacts?: readonly Contact[];
}

/** What is stored of a customer with these installments open. */
export const conversation = (open: readonly Installment[], more: Stored = {}): Conversation => ({
  customer: { ...francisca, ...more.customer },
  open,
  summary: summaryWith(open, more.summary),
  unpaidCheques: more.unpaidCheques ?? [],
  contacts: more.contacts ?? [],
  phoneContacts: [],
});

/** Thursday, ten in the morning, with nothing changed in the shop's settings. */
export const moment = (more: Partial<Moment> = {}): Moment => ({
  shop: { name: 'Casa Nova Móveis' },
  terms: defaultTerms,
  collection: {
    contactPolicy: defaultContactPolicy,
    ladders: defaultLadders,
    messages: defaultOwnMessages,
  },
  today: TODAY,
  hour: 10,
  minute: 0,
  ...more,
});

export const viewOf = (
  stored: Conversation,
  choice: Partial<Choice> = {},
  at: Partial<Moment> = {},
): ConversationView => conversationView(stored, moment(at), { ...noChoice, ...choice });
