import { type PreviewRequest, previewSource } from '@renderer/features/message-editor/preview-source';
import { defaultTerms } from '@shared/domain/terms';
import { builtInTemplates } from '@shared/rules/messages/built-in';
import { messageKinds } from '@shared/rules/messages/kinds';
import { previewTemplate } from '@shared/rules/messages/preview';
import { wholeShop } from '@test/support/message-source';
import { openInstallment, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const request = (more: Partial<PreviewRequest> = {}): PreviewRequest => ({
  kind: 'd3',
  conversation: null,
  count: 1,
  addressAs: undefined,
  shop: wholeShop as PreviewRequest['shop'],
  terms: defaultTerms,
  today: TODAY,
  hour: 10,
  ...more,
});

const rosa = {
  customer: { name: 'Rosa Lima' },
  open: [
    openInstallment('2026-01-10', { principalCents: 9_000, paidCents: 4_000 }),
    openInstallment('2027-02-10', { principalCents: 7_000 }),
  ],
} as unknown as PreviewRequest['conversation'];

describe('what a text is tried on', () => {
  it('is somebody invented where there is nobody', () => {
    const source = previewSource(request());
    expect(source.customerName).toBe('Maria Aparecida Souza');
    expect(source.facts).toMatchObject({ firstDay: '2026-11-16', principalCents: 15_000, feeCents: 300 });
  });

  it("is the customer's own amounts, as they would stand at the moment", () => {
    const { customerName, facts } = previewSource(request({ conversation: rosa, count: 3, kind: 'd30' }));
    expect(customerName).toBe('Rosa Lima');
    expect(facts.installments.map(({ dueDay, principalCents }) => [dueDay, principalCents])).toEqual([
      ['2026-10-20', 5_000],
      ['2026-11-18', 7_000],
      ['2026-11-18', 5_000],
    ]);
    expect(facts.principalCents).toBe(17_000);
  });

  it('asks for no charges before the due day', () => {
    const { facts } = previewSource(request({ conversation: rosa, kind: 'before-due' }));
    expect(facts).toMatchObject({ firstDay: '2026-11-24', totalCents: 5_000 });
  });

  it('fills every text that comes with the app, in one and in three', () => {
    for (const kind of messageKinds)
      for (const count of [1, 3])
        for (const template of builtInTemplates.filter((each) => each.kind === kind)) {
          const { text, subject = '' } = previewTemplate(template, previewSource(request({ kind, count })));
          expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|NaN/);
        }
  });
});
