import {
  type ContactPolicy,
  contactPolicySchema,
  defaultContactPolicy,
} from '@shared/rules/guard/contact-policy';
import { policyProblems } from '@shared/rules/guard/policy-problems';
import { stateRules } from '@shared/rules/guard/state-rules';
import { windowText } from '@shared/rules/guard/window-text';
import { describe, expect, it } from 'vitest';

const h = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

/** A policy with the hours of some weekdays changed; 0 Sunday … 6 Saturday. */
const withHours = (changes: Record<number, ContactPolicy['hours'][number]>): ContactPolicy => ({
  ...defaultContactPolicy,
  hours: defaultContactPolicy.hours.map((own, day) => (day in changes ? (changes[day] ?? null) : own)),
});

describe('the schema', () => {
  it('takes the default', () => {
    expect(contactPolicySchema.parse(defaultContactPolicy)).toEqual(defaultContactPolicy);
  });

  it.each([
    ['four in seven days', { ...defaultContactPolicy, perWeek: 4 }],
    ['six weekdays', { ...defaultContactPolicy, hours: defaultContactPolicy.hours.slice(1) }],
    ['an end before the beginning', withHours({ 1: h(18, 9) })],
    ['no hours at all', { ...defaultContactPolicy, hours: Array(7).fill(null) }],
  ])('refuses %s', (_, policy) => {
    expect(contactPolicySchema.safeParse(policy).success).toBe(false);
  });
});

describe('the problems of an edited policy', () => {
  it.each([undefined, 'PR', ...Object.keys(stateRules)])('has none as delivered: %s', (state) => {
    expect(policyProblems(defaultContactPolicy, state)).toEqual([]);
  });

  it('has none when narrowed', () => {
    expect(policyProblems({ ...withHours({ 1: h(10, 12), 3: null }), perWeek: 1 }, 'CE')).toEqual([]);
  });

  it('names the law, the day and the hours', () => {
    const policy = withHours({ 0: h(9, 12), 1: h(8, 19), 6: h(9, 12) });
    expect(policyProblems(policy, 'SP')).toEqual([
      {
        field: 'hours',
        weekday: 0,
        text: 'Aos domingos não se fazem contatos (SP: Lei estadual 17.832/2023, art. 51).',
      },
    ]);
    expect(policyProblems(policy, 'RJ')).toEqual([
      {
        field: 'hours',
        weekday: 0,
        text: 'Aos domingos não se fazem contatos (RJ: Lei estadual 7.868/2018).',
      },
      {
        field: 'hours',
        weekday: 1,
        text: 'Na segunda os contatos vão das 9h às 19h (RJ: Lei estadual 7.868/2018).',
      },
      {
        field: 'hours',
        weekday: 6,
        text: 'Aos sábados não se fazem contatos (RJ: Lei estadual 7.868/2018).',
      },
    ]);
  });

  it('falls back on prudence where the state has no law', () => {
    expect(policyProblems(withHours({ 6: h(8, 15) }), 'PR')).toEqual([
      {
        field: 'hours',
        weekday: 6,
        text: 'Aos sábados os contatos vão das 8h às 14h (limite prudente).',
      },
    ]);
  });

  it('says what else cannot be kept', () => {
    const none = { ...defaultContactPolicy, hours: Array(7).fill(null), perWeek: 4 };
    expect(policyProblems(none)).toEqual([
      { field: 'hours', text: 'Deixe horário em pelo menos um dia.' },
      { field: 'perWeek', text: 'De um a três contatos em sete dias com cada cliente.' },
    ]);
    expect(policyProblems(withHours({ 2: h(12, 12) }))).toEqual([
      { field: 'hours', weekday: 2, text: 'O fim vem antes do começo.' },
    ]);
  });
});

describe('the hours in words', () => {
  it.each<[string, ContactPolicy]>([
    ['Segunda a sexta, das 9h às 18h; nunca em fins de semana e feriados', defaultContactPolicy],
    [
      'Segunda a sexta, das 9h às 18h; sábado, das 8h às 13h; nunca aos domingos e feriados',
      withHours({ 6: h(8, 13) }),
    ],
    [
      'Segunda, terça, quinta e sexta, das 9h às 18h; nunca às quartas, em fins de semana e feriados',
      withHours({ 3: null }),
    ],
    [
      'Segunda e quarta a sexta, das 9h às 18h; terça, das 9h30 às 12h; nunca em fins de semana e feriados',
      withHours({ 2: { from: 570, to: 720 } }),
    ],
    ['Segunda a sábado, das 9h às 18h; nunca aos domingos e feriados', withHours({ 6: h(9, 18) })],
    ['Segunda a domingo, das 9h às 18h; nunca em feriados', withHours({ 0: h(9, 18), 6: h(9, 18) })],
  ])('%s', (text, policy) => {
    expect(windowText(policy)).toBe(text);
  });
});
