import { toDayNumber } from '@shared/calendar/civil-day';
import { type LegalStepKind, legalStepKindSchema } from '@shared/domain/legal-step';
import { emptySummary, type Summary } from '@shared/domain/summary';
import { dayLimits } from '@shared/rules/dues';
import { legalBlock, legalBlockText } from '@shared/rules/legal/legal-block';
import { legalFacts } from '@shared/rules/legal/legal-facts';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const limits = dayLimits(TODAY);

const owing = (dueDay: string, more: Partial<Summary> = {}): Summary => ({
  ...emptySummary('c1'),
  openCents: 10_000,
  openCount: 1,
  oldestDueDay: dueDay,
  dueDays: [toDayNumber(dueDay)],
  dueCents: [10_000],
  dueCounts: [1],
  ...more,
});

const NINETY_DAYS = '2026-08-22';
const blocks = (summary: Summary, standing: readonly LegalStepKind[] = []) => {
  const facts = legalFacts(
    summary,
    standing.map((kind) => ({ kind, standing: 1 as const })),
    limits,
  );
  return Object.fromEntries(
    legalStepKindSchema.options.map((kind) => {
      const block = legalBlock(kind, facts);
      return [kind, block && legalBlockText(block, TODAY)];
    }),
  );
};

const all = (text: string | null) => ({
  'keep-talking': text,
  'formal-letter': text,
  bureau: text,
  protest: text,
  'give-up': text,
});
const free = all(null);
const formal = (text: string) => ({ 'formal-letter': text, bureau: text, protest: text });

describe('which next steps are offered', () => {
  it('offers all of them after 60 days', () => {
    expect(blocks(owing('2026-09-21'))).toEqual(free);
  });

  it('offers only to go on talking before that, and says from when', () => {
    const text = 'Só depois de 60 dias de atraso, a partir de 21/11';
    expect(blocks(owing('2026-09-22'))).toEqual({ ...free, ...formal(text), 'give-up': text });
  });

  it('offers nothing where nothing is overdue', () => {
    expect(blocks(emptySummary('c1'))).toEqual(all('Nada está em atraso'));
    expect(blocks(owing('2026-12-01'))).toEqual(all('Nada está em atraso'));
  });

  it('leaves what is contested until it is cleared up', () => {
    const text = 'Não concorda com o valor desde 10/11: resolva isso primeiro';
    expect(blocks(owing(NINETY_DAYS, { contestedSince: '2026-11-10' }))).toEqual({
      ...free,
      ...formal(text),
    });
  });

  it('asks nothing any more after five years', () => {
    const text = 'Venceu há mais de 5 anos: não se pede mais, nem por carta ou registro';
    expect(blocks(owing('2021-11-19'))).toEqual({ ...all(text), 'give-up': null });
    expect(blocks(owing('2021-11-20'))).toEqual(free);
  });

  it('waits for a promise that may still be kept', () => {
    const promise = {
      contactId: 'k1',
      day: '2026-11-25',
      cents: 10_000,
      madeOn: '2026-11-18',
      toleranceDays: 1,
      paidCents: 0,
    };
    const text = 'Prometeu pagar: espere até 26/11';
    expect(blocks(owing(NINETY_DAYS, { promise }))).toEqual({ ...free, ...formal(text), 'give-up': text });
    expect(blocks(owing(NINETY_DAYS, { promise: { ...promise, day: '2026-11-18' } }))).toEqual(free);
  });

  it('waits for an agreement, which says itself what comes once it is late', () => {
    const text = 'Há um acordo em dia, com parcela em 01/12';
    expect(blocks(owing(NINETY_DAYS, { agreementDueDay: '2026-12-01' }))).toEqual({
      ...free,
      ...formal(text),
      'give-up': text,
    });
    const late = 'Há um acordo, com parcela de 22/08 em aberto: decida primeiro sobre ele, em Acordos';
    expect(blocks(owing(NINETY_DAYS, { agreementDueDay: NINETY_DAYS }))).toEqual({
      ...free,
      ...formal(late),
    });
    // What is older than the agreement's delay is no part of it.
    expect(blocks(owing(NINETY_DAYS, { agreementDueDay: '2026-10-01' }))).toEqual(free);
  });

  it('does not go on writing to who asked for no messages', () => {
    expect(blocks(owing(NINETY_DAYS, { doNotContact: '2026-11-01' }))).toEqual({
      ...free,
      'keep-talking': 'Pediu para não receber mensagens (01/11)',
    });
  });

  it('leaves the account of somebody who died to the inventory', () => {
    const text = 'Soubemos que faleceu (01/11): o caminho é o inventário, com um advogado';
    expect(blocks(owing(NINETY_DAYS, { deceasedOn: '2026-11-01' }))).toEqual({
      ...all(text),
      'give-up': null,
    });
  });

  it('makes no second entry while one stands', () => {
    expect(blocks(owing(NINETY_DAYS), ['bureau'])).toEqual({
      ...free,
      bureau: 'Já está anotado e continua de pé',
    });
  });
});
