import { readCollection } from '@renderer/data/settings';
import { undoSettingChange } from '@renderer/use-cases/settings-change';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { saveMessage, switchMessage, takeBackMessage } from '@renderer/use-cases/update-messages';
import { builtInTemplates } from '@shared/rules/messages/built-in';
import { defaultOwnMessages, MAX_OWN_MESSAGES } from '@shared/rules/messages/own-messages';
import type { Template } from '@shared/rules/messages/template';
import { templatesFor } from '@shared/rules/messages/templates';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;

beforeEach(() => {
  shop = openShop();
});

const kept = async () => (await readCollection(shop.db)).messages;

const d3 = builtInTemplates.find(({ id }) => id === 'd3-1') ?? expect.fail('no text d3-1');
const mine: Template = {
  id: 'mine',
  kind: 'd3',
  channel: 'whatsapp',
  text: 'Oi, {tratamento}! Aqui é {da_loja}. Qual dia fica bom para {voce}?',
};

describe('a text that comes with the app', () => {
  it('is kept in the words of the shop and used from then on', async () => {
    const { seq } = expectOk(await saveMessage(shop, { ...d3, text: `  ${mine.text}\n` }));
    expect(await kept()).toEqual({ ...defaultOwnMessages, edited: { 'd3-1': { text: mine.text } } });
    const used = templatesFor('d3', 'whatsapp', undefined, await kept());
    expect(used.find(({ id }) => id === 'd3-1')?.text).toBe(mine.text);
    expectOk(await undoSettingChange(shop, seq ?? 0));
    expect(await kept()).toEqual(defaultOwnMessages);
  });

  it('is no longer kept when it says again what it said at first', async () => {
    expectOk(await saveMessage(shop, { ...d3, text: mine.text }));
    expectOk(await saveMessage(shop, d3));
    expect(await kept()).toEqual(defaultOwnMessages);
    expect(expectOk(await saveMessage(shop, d3)).seq).toBeUndefined();
  });

  it('goes back to its first words, and is switched off and on', async () => {
    expectOk(await saveMessage(shop, { ...d3, text: mine.text }));
    expectOk(await switchMessage(shop, 'd3-1', false));
    expectOk(await takeBackMessage(shop, 'd3-1'));
    expect(await kept()).toEqual({ ...defaultOwnMessages, off: ['d3-1'] });
    expectOk(await switchMessage(shop, 'd3-1', true));
    expect(await kept()).toEqual(defaultOwnMessages);
  });

  it('is undone from the tape, under the name of its moment', async () => {
    expectOk(await saveMessage(shop, { ...d3, text: mine.text }));
    const entry = await shop.db.journal.orderBy('seq').last();
    expect(entry).toMatchObject({ kind: 'shop', refId: 'messages', label: 'Mensagem: 3 dias depois' });
    expectOk(await undoEntry(shop, entry ?? expect.fail('no line')));
    expect(await kept()).toEqual(defaultOwnMessages);
  });
});

describe("a text of the shop's own", () => {
  it('is added, changed in its place and let go, with its switch', async () => {
    expectOk(await saveMessage(shop, mine));
    expectOk(await saveMessage(shop, { ...mine, id: 'other' }));
    expectOk(await saveMessage(shop, { ...mine, segment: 'good-payer' }));
    expect((await kept()).added.map(({ id, segment }) => [id, segment])).toEqual([
      ['mine', 'good-payer'],
      ['other', undefined],
    ]);
    expectOk(await switchMessage(shop, 'mine', false));
    expectOk(await takeBackMessage(shop, 'mine'));
    expect(await kept()).toEqual({ ...defaultOwnMessages, added: [{ ...mine, id: 'other' }] });
  });

  it('stays when two windows add one each', async () => {
    await Promise.all([saveMessage(shop, mine), saveMessage(shop, { ...mine, id: 'other' })]);
    expect((await kept()).added).toHaveLength(2);
  });

  it('has a subject only where the channel has one', async () => {
    expectOk(await saveMessage(shop, { ...mine, subject: 'Assunto' }));
    const email = {
      ...mine,
      id: 'mail',
      channel: 'email',
      text: `${mine.text} {loja_identificacao}`,
    } as const;
    expect(await saveMessage(shop, email)).toEqual({ ok: false, error: 'problems' });
    expectOk(await saveMessage(shop, { ...email, subject: ' Um lembrete ' }));
    expect((await kept()).added.map(({ subject }) => subject)).toEqual([undefined, 'Um lembrete']);
  });

  it('is one of three hundred at most', async () => {
    const many = Array.from({ length: MAX_OWN_MESSAGES }, (_, index) => ({ ...mine, id: `m${index}` }));
    await shop.db.settings.put({ key: 'messages', value: { ...defaultOwnMessages, added: many } });
    expect(await saveMessage(shop, mine)).toEqual({ ok: false, error: 'too-many' });
    expectOk(await saveMessage(shop, { ...mine, id: 'm0', text: 'Oi! Aqui é {da_loja}.' }));
  });
});

describe('nothing is kept', () => {
  it.each<[string, Partial<Template>]>([
    ['invalid', { text: '   ' }],
    ['invalid', { text: `{da_loja} ${'a'.repeat(5_000)}` }],
    ['invalid', { id: '' }],
    ['problems', { text: 'Oi, {primero_nome}! Aqui é {da_loja}.' }],
    ['problems', { text: 'Oi, {tratamento! Aqui é {da_loja}.' }],
    ['problems', { channel: 'sms', text: `{da_loja} ${'a'.repeat(200)}` }],
    ['tone', { text: 'Pague hoje ou seu nome vai para o SPC. {da_loja}' }],
    ['tone', { text: '{da_loja}: se não pagar, você vai para {=o|os} {=SPC|SPC}.' }],
  ])('where a text is refused as %s', async (error, part) => {
    expect(await saveMessage(shop, { ...mine, ...part })).toEqual({ ok: false, error });
    expect(await kept()).toEqual(defaultOwnMessages);
    expect(await shop.db.journal.count()).toBe(0);
  });

  it('of a text that is not there', async () => {
    expect(await switchMessage(shop, 'gone', false)).toEqual({ ok: false, error: 'not-there' });
    expect(await takeBackMessage(shop, 'gone')).toEqual({ ok: false, error: 'not-there' });
  });
});
