import {
  agreementTaskFacts,
  agreementTaskNote,
  agreementTaskTitle,
} from '@renderer/features/today/agreement-task-words';
import { queueRows } from '@renderer/features/today/queue-rows';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { ProposalVersion, SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { type AgreementTask, withoutTasks } from '@shared/rules/negotiation/agreement-tasks';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const agreement = { id: 'a', number: 12, customerId: 'ana' } as Agreement;
const course = { lateCount: 3, lateCents: 24_000, daysLate: 40 };
const notify: AgreementTask = {
  kind: 'notify',
  agreement,
  course: { ...course, state: 'notify' },
  day: '2026-10-10',
  cents: 24_000,
};
const decide: AgreementTask = {
  ...notify,
  kind: 'decide',
  course: { ...course, state: 'decide', until: '2026-11-16' },
  day: '2026-11-16',
};
const version = {
  totalCents: 39_500,
  downPaymentCents: 7_500,
  plan: Array.from({ length: 4 }, () => ({ dueDay: '2026-12-19', cents: 8_000 })),
} as unknown as ProposalVersion;
const ending: AgreementTask = {
  kind: 'proposal-ending',
  proposal: { id: 'p', number: 5, customerId: 'bia' } as SavedProposal,
  version,
  day: '2026-11-20',
  cents: 39_500,
};
const unsigned: AgreementTask = {
  kind: 'unsigned',
  agreements: [agreement],
  day: '2026-11-17',
  cents: 24_000,
};

const words = (task: AgreementTask, name?: string) => [
  agreementTaskTitle(task, name),
  agreementTaskNote(task, TODAY),
];

describe('a task about an agreement or a proposal', () => {
  it('says who, what to do, and why now', () => {
    expect(words(notify, 'Ana Lima')).toEqual([
      'Ana Lima',
      'Avise do acordo 12: 3 parcelas em aberto há 40 dias',
    ]);
    expect(words(decide, 'Ana Lima')[1]).toBe('Decida sobre o acordo 12: o prazo do aviso passou há 3 dias');
    expect(words(ending, 'Bia')[1]).toBe('A proposta 5 vale até amanhã: pergunte o que achou');
    expect(words({ ...ending, kind: 'proposal-answer' }, 'Bia')[1]).toBe(
      'Responda à contraproposta: entrada de R$\u00a075,00 e 4 parcelas de R$\u00a080,00',
    );
    expect(words({ ...ending, kind: 'proposal-expired', day: '2026-11-18' }, 'Bia')[1]).toBe(
      'A proposta 5 venceu ontem: pergunte o que achou',
    );
  });

  it('names one who has not signed, and counts several', () => {
    expect(words(unsigned, 'Ana Lima')).toEqual([
      'Falta assinar: acordo com Ana Lima',
      'Combinado há 2 dias',
    ]);
    expect(words({ ...unsigned, agreements: [agreement, agreement] })).toEqual([
      'Falta assinar: 2 acordos',
      'O mais antigo foi combinado há 2 dias',
    ]);
  });

  it('says what it is before the name is read', () => {
    expect(words(decide)[0]).toBe('Decidir sobre o acordo');
    expect(words(ending)[0]).toBe('Proposta perto de vencer');
  });

  it('shows the figures that matter', () => {
    expect(agreementTaskFacts(decide, TODAY)).toEqual([
      { label: 'Em atraso', value: '3 parcelas, R$\u00a0240,00' },
      { label: 'A mais antiga', value: 'há 40 dias' },
      { label: 'Aviso até', value: '16/11/2026' },
    ]);
    expect(agreementTaskFacts(ending, TODAY)).toEqual([
      { label: 'Proposta', value: 'Entrada de R$\u00a075,00 e 4 parcelas de R$\u00a080,00' },
      { label: 'Total', value: 'R$\u00a0395,00' },
      { label: 'Vale até', value: '20/11/2026 (amanhã)' },
    ]);
  });
});

it('the tasks stand below the conversations and above the reminders, each by its own key', () => {
  const rows = queueRows(
    buildQueue([lateBy(5), lateBy(-2, { customerId: 'ana' })], TODAY),
    { cheques: { tasks: [], cameBack: new Map() }, agreements: [decide, ending, unsigned] },
    false,
  );
  expect(rows.map(({ key }) => key)).toEqual([
    'talk',
    'maria',
    'agreements',
    'decide a',
    'proposal-ending p',
    'unsigned',
    'remind',
    'ana',
  ]);
  expect(rows[2]).toMatchObject({ title: 'Acordos e propostas', count: 3 });
});

it('nobody a task asks for is in the queue as well, but for a cheque that came back', () => {
  const returned = { chequeReturnedOn: TODAY, returnedCheques: 1 };
  const queue = buildQueue(
    [
      lateBy(5, { customerId: 'ana' }),
      lateBy(70, { customerId: 'bia', ...returned }),
      lateBy(5, { customerId: 'caio' }),
    ],
    TODAY,
  );
  const { talk, decide } = withoutTasks(queue, [notify, ending]).sections;
  expect([...talk, ...decide].map(({ customerId }) => customerId).sort()).toEqual(['bia', 'caio']);
  expect(withoutTasks(queue, [unsigned]).sections.talk).toHaveLength(3);
});
