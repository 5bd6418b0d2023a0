import type { Cents } from '../../money/cents';
import { type Rendering, render } from './render';
import { smsSize } from './sms';
import type { Template } from './template';
import { promiseLeft, type VariableSource, variablesFor } from './variables';

export interface FilledTemplate {
  readonly text: string;
  /** Of an e-mail or a letter. */
  readonly subject?: string;
}

/** Where the Pix key would make two SMS of one, it stays out: the customer may ask for it. */
const renderSms = (text: string, rendering: Rendering): string => {
  const whole = render(text, rendering);
  if (smsSize(whole).parts === 1) return whole;
  return render(text, { ...rendering, variables: { ...rendering.variables, pix: '' } });
};

/** What the Pix code of a text asks for, in cents: what the text speaks of. */
const pixCentsOf = (kind: Template['kind'], source: VariableSource): Cents => {
  if (kind.startsWith('promise')) return promiseLeft(source);
  return (kind === 'cheque-returned' ? source.cheque?.cents : undefined) ?? source.facts.totalCents;
};

/** A template with a customer's own facts, and its subject where it has one. */
export const fillTemplate = (
  { kind, channel, subject, text }: Pick<Template, 'kind' | 'channel' | 'subject' | 'text'>,
  source: VariableSource,
): FilledTemplate => {
  const pixCents = pixCentsOf(kind, source);
  const rendering: Rendering = {
    variables: variablesFor(source, { channel, pixCents }),
    count: source.facts.installments.length,
    addressAs: source.addressAs,
    channel,
  };
  return {
    text: channel === 'sms' ? renderSms(text, rendering) : render(text, rendering),
    ...(subject === undefined ? {} : { subject: render(subject, rendering) }),
  };
};
