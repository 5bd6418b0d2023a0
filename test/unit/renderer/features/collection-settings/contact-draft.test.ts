import {
  type ContactDraft,
  contactDraftOf,
  isContactChanged,
  isSound,
  readContactDraft,
} from '@renderer/features/collection-settings/contact-draft';
import { readHour } from '@renderer/features/collection-settings/hour-entry';
import { stateRuleText } from '@renderer/features/collection-settings/state-rule-text';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { describe, expect, it } from 'vitest';

const draft = contactDraftOf(defaultContactPolicy);

const withDay = (weekday: number, part: Partial<ContactDraft['days'][number]>): ContactDraft => ({
  ...draft,
  days: draft.days.map((day, index) => (index === weekday ? { ...day, ...part } : day)),
});

it.each([
  ['9', 540],
  ['9h', 540],
  ['09:30', 570],
  ['17h30', 1050],
  [' 18 h ', 1080],
  ['24h', 1440],
  ['24h01', null],
  ['9h60', null],
  ['9h3', null],
  ['nove', null],
  ['', null],
])('the hour “%s”', (typed, minute) => {
  expect(readHour(typed)).toBe(minute);
});

describe('hours and frequency being edited', () => {
  it('are read back as they were', () => {
    const read = readContactDraft(draft, 'SP');
    expect(read.policy).toEqual(defaultContactPolicy);
    expect(isSound(read)).toBe(true);
    expect(isContactChanged(draft, defaultContactPolicy)).toBe(false);
    expect(isContactChanged({ ...draft, perWeek: 2 }, defaultContactPolicy)).toBe(true);
  });

  it('say at the day what the law of the state allows', () => {
    const read = readContactDraft(withDay(6, { open: true, from: '9h', to: '15h' }), 'SP');
    expect(read.dayProblems.get(6)).toMatch(/^Aos sábados os contatos vão das 8h às 14h \(SP: Lei estadual/);
    expect(isSound(read)).toBe(false);
    expect(isSound(readContactDraft(withDay(6, { open: true, from: '9h', to: '13h' }), 'SP'))).toBe(true);
    expect(readContactDraft(withDay(6, { open: true, from: '9h', to: '13h' }), 'RJ').dayProblems.size).toBe(
      1,
    );
  });

  it('say when an hour cannot be read, or ends before it begins', () => {
    const unread = readContactDraft(withDay(1, { from: 'cedo' }));
    expect(unread.policy).toBeNull();
    expect([...unread.dayProblems]).toEqual([[1, 'Hora não entendida. Escreva como 9h ou 17h30.']]);
    expect(readContactDraft(withDay(1, { from: '18h', to: '9h' })).dayProblems.get(1)).toBe(
      'O fim vem antes do começo.',
    );
  });

  it('need at least one day', () => {
    const never = { ...draft, days: draft.days.map((day) => ({ ...day, open: false })) };
    const read = readContactDraft(never);
    expect(read.problem).toBe('Deixe horário em pelo menos um dia.');
    expect(isSound(read)).toBe(false);
  });
});

describe('the law of the state', () => {
  it('is said with its hours and what it is about', () => {
    expect(stateRuleText('SP')).toBe(
      'SP (Lei estadual 17.832/2023, art. 51), para ligações: segunda a sexta, das 8h às 20h; sábado, das 8h às 14h; nunca aos domingos e feriados.',
    );
    expect(stateRuleText('CE')).toContain('para ligações e mensagens: segunda a sexta, das 8h às 18h;');
  });

  it('is not invented where none is known', () => {
    expect(stateRuleText('MG')).toMatch(/^Não conhecemos lei de MG sobre horários\./);
    expect(stateRuleText(undefined)).toMatch(/^Preencha o estado/);
  });
});
