import { addDays } from '@shared/calendar/civil-day';
import { checkTemplate } from '@shared/rules/messages/check-template';
import { draftMessage } from '@shared/rules/messages/draft';
import { messageKinds } from '@shared/rules/messages/kinds';
import { parseTemplate } from '@shared/rules/messages/parse-template';
import { render } from '@shared/rules/messages/render';
import { gsmText, smsSize } from '@shared/rules/messages/sms';
import { messageChannels } from '@shared/rules/messages/template';
import { variableNamed, variablesFor } from '@shared/rules/messages/variables';
import { segments } from '@shared/rules/risk/segment';
import { factsOf, messageSource, wholeShop } from '@test/support/message-source';
import { TODAY } from '@test/support/summaries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ITEM = 'Guarda-roupa';

/** As names stand in the books: with emoji, of 300 characters, in numbers, with a document noted down beside. */
const names = fc.oneof(
  fc.constantFrom(
    'Maria das Dores',
    'JOSÉ',
    'Dona Lúcia Prado',
    '12345678909',
    'Móveis Silva Ltda',
    '',
    '{loja}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((name) => `${name} 529.982.247-25`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((name) => `Ana ${name} 52998224725`),
);

const sources = fc
  .record({
    customerName: names,
    addressAs: fc.constantFrom('sr' as const, 'sra' as const, undefined),
    days: fc.array(fc.integer({ min: -1_500, max: 5 }), { maxLength: 6 }),
    section: fc.constantFrom('talk' as const, 'today' as const, 'remind' as const),
    whole: fc.boolean(),
    promise: fc.option(
      fc.record({
        day: fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days)),
        cents: fc.integer({ min: 1, max: 900_000 }),
        paidCents: fc.integer({ min: 0, max: 900_000 }),
      }),
      { nil: undefined },
    ),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ days, section, whole, ...more }) =>
    messageSource({
      ...more,
      facts: factsOf(
        days.map((count) => addDays(TODAY, count)),
        section,
        { description: ITEM },
      ),
      shop: whole ? wholeShop : { name: 'Casa Nova Móveis' },
    }),
  );

describe('any draft', () => {
  it('is whole, and carries neither a document of the customer nor what was bought', () => {
    fc.assert(
      fc.property(
        sources,
        fc.constantFrom(...messageKinds),
        fc.constantFrom(...messageChannels),
        fc.constantFrom(...segments, undefined),
        fc.nat(5),
        (source, kind, channel, segment, turn) => {
          const { text, subject = 'assunto' } = draftMessage({
            ...source,
            kind,
            channel,
            segment,
            turn,
            used: [],
          });
          for (const written of [text, subject]) {
            expect(written).toMatch(/\p{L}/u);
            expect(written).not.toMatch(/[{}|]|undefined|NaN|null| {2}/);
            expect(written).not.toMatch(/529\.?982\.?247-?25|123456789/);
            expect(written).not.toContain(ITEM);
          }
          expect(text.length).toBeLessThan(1_600);
        },
      ),
    );
  });

  it('is written in GSM characters as an SMS', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom(...messageKinds), (source, kind) => {
        const { text } = draftMessage({ ...source, kind, channel: 'sms', turn: 0, used: [] });
        expect(smsSize(text).encoding).toBe('gsm');
      }),
    );
  });

  it('is another one until all were received', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messageKinds),
        fc.constantFrom(...segments, undefined),
        fc.shuffledSubarray(['d1-1', 'd3-2', 'late-1', 'promise-due-3']),
        (kind, segment, before) => {
          const used = [...before];
          const { variants } = draftMessage({ ...messageSource(), kind, segment, turn: 0, used });
          const fresh: string[] = [];
          for (let time = 0; time < variants; time += 1) {
            const { templateId } = draftMessage({ ...messageSource(), kind, segment, turn: 0, used });
            used.push(templateId);
            fresh.push(templateId);
          }
          expect(new Set(fresh).size).toBe(variants);
          expect(before).not.toContain(fresh[0]);
        },
      ),
    );
  });
});

/** Texts as they may be typed, full of braces. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{loja}',
        '{tratamento}',
        '{valor}',
        '{pix}',
        '{=a|as}',
        '{~o|a|x}',
        '{',
        '}',
        '|',
        '\n',
        ', ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any typed text', () => {
  it('is cut into parts without gaps', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parts = parseTemplate(text);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('comes out without braces when nothing is wrong with it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const problems = checkTemplate(text, 'letter');
        for (const { start, end } of problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (problems.length > 0) return;
        const source = messageSource();
        const out = render(text, { variables: variablesFor(source), count: 1 });
        expect(out).not.toMatch(/[{}]/);
        for (const part of parseTemplate(text))
          if (part.kind === 'variable') expect(variableNamed(part.name)).not.toBeNull();
      }),
    );
  });

  it('is left as it is by a second rewriting in GSM characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = gsmText(text);
        expect(smsSize(once).encoding).toBe('gsm');
        expect(gsmText(once)).toBe(once);
      }),
    );
  });
});
