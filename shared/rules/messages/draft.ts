import type { Segment } from '../risk/segment';
import { fillTemplate } from './fill-template';
import { type MessageKind, speaksOfInstallments } from './kinds';
import { defaultOwnMessages, type OwnMessages } from './own-messages';
import type { MessageChannel, Template } from './template';
import { templatesFor } from './templates';
import type { VariableSource } from './variables';

/** The longest text a contact may carry; drafts stay well below. */
export const MAX_MESSAGE_LENGTH = 1_600;

export interface DraftRequest extends VariableSource {
  readonly kind: MessageKind;
  /** Absent is WhatsApp. */
  readonly channel?: MessageChannel;
  readonly segment?: Segment;
  /** The shop's own texts; absent is none. */
  readonly own?: OwnMessages;
  /** Templates this customer already received, oldest first. */
  readonly used: readonly string[];
  /** 0 is the best one; each press of "Outra" asks for the next. */
  readonly turn: number;
}

export interface Draft {
  readonly templateId: string;
  readonly text: string;
  /** Of an e-mail or a letter. */
  readonly subject?: string;
  /** How many different texts there are for this moment. */
  readonly variants: number;
}

/** Never received first, in the order they are written; then the one received longest ago. */
const byFreshness = (templates: readonly Template[], used: readonly string[]): Template[] =>
  [...templates].sort((a, b) => used.lastIndexOf(a.id) - used.lastIndexOf(b.id));

/**
 * What is said of a moment. Where nothing is open, only what does not speak of installments; a reminder of nothing
 * but an agreement's installments, up to their day, names the agreement.
 */
const sayable = ({ kind, facts: { installments } }: Pick<DraftRequest, 'kind' | 'facts'>): MessageKind => {
  if (installments.length === 0) return speaksOfInstallments(kind) ? 'hello' : kind;
  const reminds = kind === 'before-due' || kind === 'day-before' || kind === 'due-day';
  const agreement = installments.every(({ originKind }) => originKind === 'agreement');
  return reminds && agreement ? 'agreement-before-due' : kind;
};

/** The message for a customer and a moment, never the same twice while there is another one. */
export const draftMessage = (request: DraftRequest): Draft => {
  const { channel = 'whatsapp', segment, own = defaultOwnMessages, used, turn } = request;
  const templates = byFreshness(templatesFor(sayable(request), channel, segment, own), used);
  const template = templates[turn % templates.length] as Template;
  return {
    templateId: template.id,
    ...fillTemplate({ ...template, channel }, request),
    variants: templates.length,
  };
};
