import {
  type CourseEntry,
  courseOf,
  courseProblems,
  noCourse,
} from '@renderer/features/collection-settings/course-entry';
import { eventWords } from '@renderer/features/collection-settings/event-words';
import { simulatedMessage } from '@renderer/features/collection-settings/simulated-message';
import {
  keyOfSegment,
  personOf,
  samplePerson,
  segmentOfKey,
  segmentOfPerson,
} from '@renderer/features/collection-settings/simulated-person';
import type { Customer } from '@shared/domain/customer';
import { defaultTerms } from '@shared/domain/terms';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { SimulatedContact, SimulatedEvent } from '@shared/rules/ladder/simulate-events';
import { simulationSummary } from '@shared/rules/ladder/simulate-text';
import { defaultOwnMessages } from '@shared/rules/messages/own-messages';
import { simulated } from '@test/support/simulation';
import { openInstallment, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const DUE = '2026-12-20';
const events = simulated('new', DUE);
const contactOf = (id: string, among: readonly SimulatedEvent[] = events): SimulatedContact => {
  const found = among.find((event) => event.kind === 'contact' && event.step.id === id);
  if (found?.kind !== 'contact') throw new Error(`no contact ${id}`);
  return found;
};

describe('what the customer does', () => {
  const entry = (part: Partial<CourseEntry>): CourseEntry => ({ ...noCourse, ...part });

  it('is read from days', () => {
    expect(courseOf(noCourse)).toEqual({ kind: 'nothing' });
    expect(courseOf(entry({ kind: 'pays', on: '4' }))).toEqual({ kind: 'pays', on: 4 });
    expect(courseOf(entry({ kind: 'breaks', on: 'no dia', until: '10 dias depois' }))).toEqual({
      kind: 'promises',
      on: 0,
      until: 10,
      kept: false,
    });
  });

  it('is nothing while it cannot be read', () => {
    const wrong = entry({ kind: 'keeps', on: '5', until: '3' });
    expect(courseProblems(wrong)).toEqual({ until: 'O dia combinado vem depois da promessa.' });
    expect(courseOf(wrong)).toEqual({ kind: 'nothing' });
    expect(courseProblems(entry({ kind: 'pays', on: '121' }))).toEqual({
      on: 'De 10 dias antes a 120 dias depois.',
    });
  });
});

describe('on whom it is tried', () => {
  it('is somebody of the kind the ladder is for', () => {
    expect(segmentOfKey('struggling', defaultLadders)).toBe('struggling');
    // A new customer has no ladder of its own: the usual one is seen on one.
    expect(segmentOfKey('usual', defaultLadders)).toBe('new');
    const own = {
      ...defaultLadders,
      bySegment: { ...defaultLadders.bySegment, new: defaultLadders.usual.slice(2) },
    };
    expect(segmentOfKey('usual', own)).toBe('at-risk');
    expect(samplePerson('new', TODAY).installment.dueDay).toBe('2026-11-29');
  });

  it('knows which ladder holds for them', () => {
    const person = samplePerson('good-payer', TODAY);
    expect(segmentOfPerson(person, TODAY)).toBe('good-payer');
    expect(keyOfSegment('good-payer', defaultLadders)).toBe('good-payer');
    expect(keyOfSegment('at-risk', defaultLadders)).toBe('usual');
  });

  it('is a customer with the next installment to fall due', () => {
    const customer: Customer = { id: 'maria', name: 'Maria', phones: [], createdAt: 0, tokens: [] };
    const open = [openInstallment('2026-11-01'), openInstallment('2026-12-01')];
    const summary = summaryWith(open);
    expect(personOf({ customer, summary, open }, TODAY).installment.dueDay).toBe('2026-12-01');
    expect(personOf({ customer, summary, open: [] }, TODAY).installment).toMatchObject({
      customerId: 'maria',
      dueDay: '2026-11-29',
    });
  });
});

describe('the words of the simulation', () => {
  it('say what, how and when, and why not', () => {
    expect(eventWords(contactOf('before-due'))).toEqual({
      title: '5 dias antes · WhatsApp · às 9h',
      note: 'Lembrar o valor e o dia',
    });
    expect(eventWords(contactOf('d7'))).toEqual({
      title: '7 dias depois · Ligação · às 9h',
      note: 'Passou para este dia: 27/12 é domingo, dia sem contatos',
    });
    const skipped = events.find(({ kind }) => kind === 'skipped');
    expect(skipped && eventWords(skipped)).toEqual({
      title: '1 dia depois: pulado',
      note: 'Até 21/12 ainda se paga em dia',
    });
  });

  it('name what is spoken of where that is more than the step', () => {
    const first = contactOf('d3', simulated('good-payer', DUE));
    expect(eventWords(first).title).toBe('Primeiro atraso de bom pagador · WhatsApp · às 9h');
  });

  it('add up to one line', () => {
    expect(simulationSummary(events)).toBe('7 contatos; 1 passo pulado; no fim, a decisão é sua.');
    expect(simulationSummary([])).toBe('Nenhum contato.');
  });
});

describe('the text of a contact', () => {
  const person = { ...samplePerson('new', TODAY), installment: openInstallment(DUE) };
  const setting = {
    person,
    installment: person.installment,
    course: { kind: 'nothing' } as const,
    shop: { name: 'Loja da Praça' },
    terms: defaultTerms,
    messages: defaultOwnMessages,
  };

  it('has the amounts of its own day', () => {
    expect(simulatedMessage(contactOf('before-due'), setting)).toContain('150,00');
    // The Sunday moved on to Monday: 9 days late, 2% and nine thirtieths of 1%.
    const late = { ...contactOf('d15'), day: '2026-12-30' };
    expect(simulatedMessage(late, setting)).toContain('153,45');
  });

  it('is none for a visit', () => {
    expect(simulatedMessage({ ...contactOf('d7'), channel: 'visit' }, setting)).toBeNull();
  });
});
