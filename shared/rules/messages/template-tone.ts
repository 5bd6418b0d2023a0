import type { ToneFinding } from '../tone/finding';
import { findingsByRule, toneFindings } from '../tone/tone-findings';
import { isSendable } from '../tone/verdict';
import { fillTemplate } from './fill-template';
import type { AddressAs } from './names';
import { sampleSource } from './sample';
import type { Template } from './template';

/** Nobody's document: the shop's own may stand in a text. */
const source = { ...sampleSource, shop: { ...sampleSource.shop, document: undefined } };

const PERSONS: readonly AddressAs[] = ['sr', 'sra', undefined];

/** The text with each of its choices taken once: one installment and several, Sr., Sra. and the first name. */
const filledTexts = (template: Template): string[] =>
  PERSONS.flatMap((addressAs, index) => {
    const { facts } = source;
    const [one] = facts.installments;
    const installments = index === 0 || !one ? facts.installments : [one, one, one];
    const { text, subject = '' } = fillTemplate(template, {
      ...source,
      addressAs,
      facts: { ...facts, installments },
    });
    return [text, subject];
  });

/**
 * What in a template's words is better said otherwise: in the text and the subject as they are written, and where
 * nothing severe is found there, in what they come out as. Only of the first two are the positions those of a field.
 */
export const templateTone = (template: Template, shopDocument?: string): ToneFinding[] => {
  const written = [template.text, template.subject ?? ''].flatMap((text) =>
    findingsByRule(text, { shopDocument }),
  );
  if (!isSendable(written)) return written;
  return [...written, ...filledTexts(template).flatMap((text) => toneFindings(text, { shopDocument }))];
};
