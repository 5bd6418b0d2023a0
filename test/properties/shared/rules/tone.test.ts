import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { withAllKinderWordings } from '@test/support/kinder-wordings';
import { readLabelledMessages } from '@test/support/labelled-messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const messages = readLabelledMessages('test/fixtures/messages/tuning/tone.csv').map(({ text }) => text);

const fragment = fc.oneof(
  fc.constantFrom(...messages),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '!!!',
    'SPC',
    'se não',
    '‼ ',
    '⁉ ',
    'Paciência acaba, e a minha está no fim',
    'R$ 90,00',
    '\n',
    '{valor}',
    '529.982.247-25',
    '😡',
    'seu pai',
    '...',
  ),
);
const text = fc
  .tuple(fc.array(fragment, { maxLength: 6 }), fc.constantFrom(' ', '. ', '\n', ', ', ''))
  .map(([parts, joint]) => parts.join(joint));

describe('any text', () => {
  it('has its findings in order, apart, and where they say', () => {
    fc.assert(
      fc.property(text, (written) => {
        const findings = toneFindings(written, { document: '52998224725', items: ['sofá'] });
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(written.slice(finding.start, finding.end)).toBe(finding.found);
          expect(finding.why).toMatch(/^.+[.]$/);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it('can be sent once every kinder wording is accepted, and stays so', () => {
    fc.assert(
      fc.property(text, (written) => {
        const kinder = withAllKinderWordings(written);
        expect(isSendable(toneFindings(kinder))).toBe(true);
        expect(withAllKinderWordings(kinder)).toBe(kinder);
      }),
    );
  });

  it('keeps what stands before a finding when its kinder wording is accepted', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const finding of toneFindings(written)) {
          const kinder = withKinderWording(written, finding);
          const before = written.slice(0, finding.start).replace(/[\s,;:–-]+$/, '');
          expect(kinder.startsWith(before)).toBe(true);
        }
      }),
    );
  });

  it('is judged the same in capitals without accents where it insults or threatens', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), (written) => {
        const plain = written.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        expect(isSendable(toneFindings(plain))).toBe(isSendable(toneFindings(written)));
      }),
    );
  });

  it('is read to its end however long and monotonous', () => {
    const units = [
      'vou ',
      'seu pai ',
      'spc ',
      'se não pagar ',
      '!',
      'a.',
      '1',
      '- ',
      'todo mundo paga ',
      'não ',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...units), (unit) => {
        const long = unit.repeat(Math.floor(5_000 / unit.length));
        expect(toneFindings(`${long}. Seu caloteiro`).at(-1)?.found).toContain('caloteiro');
      }),
      { numRuns: units.length },
    );
  });
});
