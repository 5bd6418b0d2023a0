import { builtInTemplates } from '@shared/rules/messages/built-in';
import { checkTemplate } from '@shared/rules/messages/check-template';
import { fillTemplate } from '@shared/rules/messages/fill-template';
import { messageKinds } from '@shared/rules/messages/kinds';
import { smsSize } from '@shared/rules/messages/sms';
import type { Template } from '@shared/rules/messages/template';
import type { VariableSource } from '@shared/rules/messages/variables';
import { factsOf, messageSource, wholeShop } from '@test/support/message-source';
import { describe, expect, it } from 'vitest';

const of = (channel: Template['channel']) =>
  builtInTemplates.filter((template) => template.channel === channel);

const late = {
  one: factsOf(['2026-11-03']),
  many: factsOf(['2026-09-03', '2026-10-05', '2026-11-03']),
  'without charges': factsOf(['2026-11-20', '2026-11-23'], 'remind'),
};

const extras = {
  promise: { day: '2026-11-17', cents: 20_000, paidCents: 5_000 },
  payment: { cents: 15_000 },
  agreementUntil: '2026-12-04',
  proposal: {
    downPaymentCents: 25_000,
    plan: [
      ...Array(5).fill({ dueDay: '2026-12-19', cents: 12_345 }),
      { dueDay: '2027-05-19', cents: 12_350 },
    ],
    validUntil: '2026-11-26',
  },
  cheque: { cents: 30_000, goodDay: '2026-11-10', reasonCode: 22, reasonText: 'assinatura não confere' },
};

/** Every combination a text may meet: how many, how addressed, with and without Pix, charges, name and details. */
const sources: VariableSource[] = Object.values(late).flatMap((facts) =>
  (['sr', 'sra', undefined] as const).flatMap((addressAs) =>
    [wholeShop, { name: 'Casa Nova Móveis' }].flatMap((shop) =>
      ['Maria Aparecida Souza', '9322-YCTQO'].flatMap((customerName) => [
        messageSource({ facts, addressAs, shop, customerName, ...extras }),
        messageSource({ facts, addressAs, shop, customerName }),
      ]),
    ),
  ),
);

/** Marks of a text put together badly. */
const BADLY_JOINED = [
  /[{}|]/,
  / {2}/,
  / [.,;:!?]/,
  /,[.!?;:]/,
  /\(\s*\)/,
  /\([^)]*\(/,
  /\.\.(?!\.)/,
  /\n{3}/,
  /^\s|\s$/,
  /[^\S\n]\n/,
  /: *$/m,
  /undefined|NaN|null/,
  /^\p{Ll}/u,
  /[.!?] \p{Ll}/u,
];

/** What looks like one of them and is right. */
const withoutAbbreviations = (text: string): string => text.replace(/Sra?\. /g, '').replace(/R\$\s/g, '');

describe('every text that comes with the app', () => {
  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    '%s comes out whole for any customer',
    (_, template) => {
      for (const source of sources) {
        const { text, subject } = fillTemplate(template, source);
        for (const written of [text, ...(subject === undefined ? [] : [subject])]) {
          const found = BADLY_JOINED.filter((mark) => mark.test(withoutAbbreviations(written)));
          expect([written, found]).toEqual([written, []]);
        }
      }
    },
  );

  it('has nothing to put right', () => {
    const problems = builtInTemplates.flatMap(({ id, text, channel, subject }) =>
      checkTemplate(text, channel, subject).map(({ says }) => [id, says]),
    );
    expect(problems).toEqual([]);
  });

  it('has an id of its own, which a contact can keep', () => {
    const ids = builtInTemplates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 40)).toEqual([]);
  });

  it('is not written twice on a channel that people read', () => {
    const texts = builtInTemplates.filter(({ channel }) => channel !== 'call').map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the shop', () => {
    expect(
      builtInTemplates.filter(({ channel, text }) => channel !== 'letter' && !/\{(da_)?loja/i.test(text)),
    ).toEqual([]);
  });
});

describe('the texts of a channel', () => {
  it.each(['whatsapp', 'sms', 'email', 'call'] as const)('%s has every moment', (channel) => {
    expect(messageKinds.filter((kind) => !of(channel).some((template) => template.kind === kind))).toEqual(
      [],
    );
  });

  it('e-mails and letters have a subject that says nothing of amounts', () => {
    for (const { subject } of [...of('email'), ...of('letter')])
      expect(subject).toMatch(/^[^{]+(\{(da_)?loja\})?$/);
  });

  it('e-mails say who writes (CDC 42-A)', () => {
    for (const template of of('email'))
      expect(fillTemplate(template, messageSource({ shop: wholeShop })).text).toContain(
        'Casa Nova Móveis · CNPJ 12.345.678/0001-95 · Rua das Flores, 120, Campinas/SP',
      );
  });

  it('an SMS is written in GSM characters and loses no accent', () => {
    expect(of('sms').filter(({ text }) => smsSize(text).encoding !== 'gsm')).toEqual([]);
  });

  it.each(
    of('sms').flatMap((template) =>
      Object.entries(late).flatMap(([count, facts]) =>
        (['sra', undefined] as const).map(
          (addressAs) => [template.id, count, addressAs, template, facts] as const,
        ),
      ),
    ),
  )('the SMS %s fits into one with %s, addressed as %s', (_, __, addressAs, template, facts) => {
    const source = messageSource({
      customerName: 'Aparecida Souza',
      shop: wholeShop,
      facts,
      addressAs,
      ...extras,
    });
    const { text } = fillTemplate(template, source);
    const { length, parts } = smsSize(text);
    expect([text, length, parts]).toEqual([text, length, 1]);
  });
});
