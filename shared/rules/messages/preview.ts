import { checkTemplate } from './check-template';
import { fillTemplate } from './fill-template';
import { identificationGap } from './identification';
import { type SmsSize, smsSize } from './sms';
import { hasSubject, type Template } from './template';
import type { TemplateProblem } from './template-problem';
import type { VariableSource } from './variables';

/** A template as a customer would receive it, with what to put right. */
export interface TemplatePreview {
  readonly subject?: string;
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
  /** What the shop has not filled in and the channel asks for (CDC art. 42-A), as a sentence. */
  readonly shopGap: string | null;
  /** Only of an SMS. */
  readonly sms?: SmsSize;
}

type Written = Pick<Template, 'kind' | 'channel' | 'subject' | 'text'>;

export const previewTemplate = (template: Written, source: VariableSource): TemplatePreview => {
  const filled = fillTemplate(template, source);
  const { channel, text, subject } = template;
  return {
    ...filled,
    problems: checkTemplate(text, channel, hasSubject(channel) ? (subject ?? '') : undefined),
    shopGap: hasSubject(channel) ? identificationGap(source.shop) : null,
    ...(channel === 'sms' ? { sms: smsSize(filled.text) } : {}),
  };
};
