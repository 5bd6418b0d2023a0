import type { MessageKind } from './kinds';
import { render } from './render';
import { type Template, templatesFor } from './templates';
import { type VariableSource, variablesFor } from './variables';

/** The longest text a contact may carry; drafts stay well below. */
export const MAX_MESSAGE_LENGTH = 1_600;

export interface DraftRequest extends VariableSource {
  readonly kind: MessageKind;
  /** Templates this customer already received, oldest first. */
  readonly used: readonly string[];
  /** 0 is the best one; each press of "Outra" asks for the next. */
  readonly turn: number;
}

export interface Draft {
  readonly templateId: string;
  readonly text: string;
  /** How many different texts there are for this moment. */
  readonly variants: number;
}

/** Never received first, in the order they are written; then the one received longest ago. */
const byFreshness = (templates: readonly Template[], used: readonly string[]): Template[] =>
  [...templates].sort((a, b) => used.lastIndexOf(a.id) - used.lastIndexOf(b.id));

/** The message for a customer and a moment, never the same twice while there is another one. */
export const draftMessage = (request: DraftRequest): Draft => {
  const nothingDue = request.facts.installments.length === 0 && !request.kind.startsWith('promise');
  const templates = byFreshness(templatesFor(nothingDue ? 'hello' : request.kind), request.used);
  const template = templates[request.turn % templates.length] as Template;
  return {
    templateId: template.id,
    text: render(template.text, variablesFor(request), request.facts.installments.length),
    variants: templates.length,
  };
};
