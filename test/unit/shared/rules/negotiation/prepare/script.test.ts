import type { Customer } from '@shared/domain/customer';
import { accountNow } from '@shared/rules/negotiation/prepare/account-now';
import { offeredNow } from '@shared/rules/negotiation/prepare/offered';
import { scriptFor } from '@shared/rules/negotiation/prepare/script';
import type { ScriptStep } from '@shared/rules/negotiation/prepare/script-step';
import { occasions, type Situation } from '@shared/rules/negotiation/prepare/situation';
import { segments } from '@shared/rules/risk/segment';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { aSale, at, late, prepared, records, spoken } from '@test/support/prepared';
import { openInstallment } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const situations: readonly Situation[] = [...occasions, ...segments];
const addresses: readonly Customer['addressAs'][] = [undefined, 'sr', 'sra'];
const names = ['Raimundo dos Santos', 'MÓVEIS SOL LTDA', '9322-YCTQO', 'Dona Lúcia Prado'];

/** What is open: nothing late, one late, many late, too little to be parted, and next to nothing. */
const accounts = [
  [openInstallment('2026-12-10')],
  late(20),
  late(95, 65, 35, 5),
  [openInstallment('2026-11-03', { principalCents: 1_500 })],
  [openInstallment('2026-11-03', { principalCents: 40 })],
];

const paydays = [null, { day: 5, reasons: ['recebe no dia 5'] }];

/** Every script there is, over who is spoken to and what is open. */
const allScripts = function* (): Generator<{ situation: Situation; steps: readonly ScriptStep[] }> {
  const at10 = at({ shop: { name: 'Mercado Silva', state: 'RJ' } });
  for (const situation of situations)
    for (const addressAs of addresses)
      for (const name of names)
        for (const installments of accounts)
          for (const payday of paydays)
            for (const summary of [
              {},
              { lastReason: { reason: 'illness', day: '2026-11-01' }, doNotContact: '2026-11-02' },
              { lastAnswer: { answer: 'asks-time', day: '2026-11-18' } },
            ] as const) {
              const given = records({
                customer: { name, addressAs },
                installments,
                summary,
                sales: payday ? [aSale()] : [],
              });
              const account = accountNow(given, at10);
              const offered = offeredNow(given, account, at10, 'new');
              const steps = scriptFor({ records: given, at: at10, account, situation, offered, payday });
              yield { situation, steps };
            }
};

describe('the script of a talk about terms', () => {
  it('is kind in every word, whoever it is said to and whatever is open', () => {
    const said = new Set<string>();
    const shown = new Set<string>();
    for (const { steps } of allScripts())
      for (const { title, say, hint = '' } of steps) {
        said.add(say);
        shown.add(`${title}. ${say} ${hint}`);
      }
    expect(shown.size).toBeGreaterThan(500);
    expect([...said].flatMap((text) => toneFindings(text).map(({ found }) => found))).toEqual([]);
    expect([...shown].flatMap((text) => findingsByRule(text).map(({ found }) => found))).toEqual([]);
  });

  it('has five to seven steps, each with words to say and none with a gap', () => {
    for (const { steps } of allScripts()) {
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(steps.length).toBeLessThanOrEqual(7);
      for (const { say } of steps) {
        expect(say).toMatch(/^[A-ZÁÉÍÓÚ].*[.?]$/);
        expect(say).not.toMatch(/[{}]|undefined|NaN| {2}| [.,;]/);
      }
      // One title a step: the page tells them apart by it.
      expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
    }
  });

  it('greets, listens, and only then names the amount with each part of it', () => {
    const { script } = prepared({ installments: late(45, 20), sales: [aSale()] });
    expect(script.map(({ title }) => title)).toEqual([
      'Cumprimente',
      'Pergunte e ouça',
      'Diga o valor',
      'Ofereça duas saídas',
      'Combine dia e valor',
      'Confirme e agradeça',
    ]);
    expect(script[0]?.say).toBe(
      'Bom dia, Sr. Raimundo! Aqui é da Casa Nova Móveis. O senhor compra com a gente há mais de 2 anos. Queremos continuar atendendo o senhor por muito tempo.',
    );
    expect(script[2]?.say).toBe(
      'Está em aberto R$\u00a0309,25: R$\u00a0300,00 de 2 parcelas, R$\u00a06,00 de multa e R$\u00a03,25 de juros.',
    );
  });

  it('says twice nothing that holds for both ways out', () => {
    const { script } = prepared({ installments: late(70) });
    expect(script[3]?.say).toMatch(
      /^Sem multa nem juros, pode ser entrada de R\$\s\d+,\d\d e \d parcelas de [^;]+; ou R\$\s\d+,\d\d à vista até 26\/11\. Qual fica melhor para o senhor\?$/,
    );
  });

  it('follows what the customer said can be paid a month', () => {
    const { script, offered } = prepared(
      { installments: late(95, 65, 35), summary: {} },
      { monthlyCents: 10_000 },
    );
    expect(script[3]?.say).toContain('4 parcelas de R$\u00a0100,00');
    expect(offered?.facts.find(({ label }) => label === 'Em partes')?.value).toMatch(/cabe no mês\)$/);
  });

  it('thanks for the request before the offers, and asks no reason a second time', () => {
    const { script } = prepared({
      installments: late(45),
      summary: {
        lastAnswer: { answer: 'asks-agreement', day: '2026-11-10' },
        lastReason: { reason: 'job-lost', day: '2026-11-10' },
        lastContactDay: '2026-11-10',
      },
    });
    expect(script[1]?.say).toBe(
      'Já conversamos antes, e queremos saber: como ficou o mês? O que ajudaria o senhor?',
    );
    expect(script[3]?.say).toMatch(/^Pensamos no seu pedido\./);
  });

  it('asks for no amount while something has to be cleared up', () => {
    const contested = prepared({ installments: late(20), summary: { contestedSince: '2026-11-13' } });
    const paid = prepared({
      installments: late(20),
      summary: { lastAnswer: { answer: 'already-paid', day: '2026-11-13' } },
    });
    for (const { situation, offered, ...rest } of [contested, paid]) {
      expect(offered).toBeNull();
      expect(spoken({ situation, offered, ...rest })).not.toMatch(/R\$/);
    }
    expect(paid.script[1]?.say).toBe('O senhor contou em 13/11 que já pagou. Lembra o dia e a forma?');
  });

  it('says of recording where the state asks for it, and calls nobody who asked for peace', () => {
    const inRio = prepared({ installments: late(20) }, { shop: { name: 'Casa Nova', state: 'RJ' } });
    expect(inRio.script[0]?.hint).toMatch(/Avise que a ligação é gravada\.$/);
    const quiet = prepared({ installments: late(20), summary: { doNotContact: '2026-11-01' } });
    expect(quiet.script[0]?.hint).toBe('Só no balcão, ou se o cliente procurar a loja.');
  });

  it('names the day that suits, with what says so', () => {
    const { script } = prepared({ installments: late(20), customer: { payday: 5 } });
    expect(script[4]).toMatchObject({
      say: 'Perto do dia 5 fica bom? E como o senhor prefere pagar?',
      hint: 'Recebe no dia 5.',
    });
  });
});
