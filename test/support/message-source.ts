import type { Installment } from '@shared/domain/installment';
import { defaultTerms } from '@shared/domain/terms';
import { dayLimits } from '@shared/rules/dues';
import { type MessageFacts, messageFacts } from '@shared/rules/messages/facts';
import { sampleSource } from '@shared/rules/messages/sample';
import type { VariableSource } from '@shared/rules/messages/variables';
import type { Section } from '@shared/rules/queue';
import { openInstallment, TODAY } from './summaries';

/** What installments due on these days come to, in the section they fall in. */
export const factsOf = (
  days: readonly string[],
  section: Section = 'talk',
  more: Partial<Installment> = {},
): MessageFacts =>
  messageFacts(
    days.map((day) => openInstallment(day, more)),
    section,
    dayLimits(TODAY),
    defaultTerms,
  );

/** Francisca, with one installment of R$ 150,00 late since 03/11. */
export const messageSource = (more: Partial<VariableSource> = {}): VariableSource => ({
  customerName: 'Francisca Lima Teixeira',
  shop: { name: 'Casa Nova Móveis' },
  facts: factsOf(['2026-11-03']),
  today: TODAY,
  hour: 10,
  ...more,
});

/** A shop with everything filled in. */
export const wholeShop = sampleSource.shop;
