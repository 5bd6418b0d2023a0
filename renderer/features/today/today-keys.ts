import type { KeyHint } from '@renderer/ui/key-hints';
import { listKeys } from '@renderer/ui/list-keys';
import type { Shortcuts } from '@renderer/ui/shortcuts';
import { type AgreementTask, customerOfTask } from '@shared/rules/negotiation/agreement-tasks';
import { lowerFirst } from '@shared/wording/letter-case';
import { asksCustomer, openTaskLabel } from './agreement-task-words';
import type { Row } from './queue-rows';
import type { Round } from './use-round';

/** Keys of the whole screen: they work from the first moment and after every dialog. In a round it leads, not the arrows. */
export const todayKeys = (round: Round, move: (step: number) => void): Shortcuts => {
  if (!round.running) return { ...listKeys(move), m: round.start };
  return round.current === null
    ? { Escape: round.pause, Enter: round.pause, p: round.comeBack }
    : { Escape: round.pause, p: round.skip };
};

const CHOOSE: KeyHint = { keys: ['↑', '↓'], label: 'escolher' };
const OPEN: readonly KeyHint[] = [
  { keys: ['Enter'], label: 'abrir a conversa' },
  { keys: ['W', 'S', 'E', 'L'], label: 'por onde' },
];
const ELSEWHERE: readonly KeyHint[] = [
  { keys: ['F3'], label: 'receber' },
  { keys: ['N'], label: 'negociar' },
  { keys: ['F'], label: 'ficha' },
];
const ROUND: readonly KeyHint[] = [
  { keys: ['P'], label: 'pular' },
  { keys: ['Esc'], label: 'pausar a rodada' },
];

const agreementHints = (task: AgreementTask): KeyHint[] => {
  const open = lowerFirst(openTaskLabel(task));
  return [
    { keys: ['Enter'], label: asksCustomer(task) ? 'perguntar' : open },
    ...(asksCustomer(task) ? [{ keys: ['A'], label: open }] : []),
    ...(customerOfTask(task) === null ? [] : [{ keys: ['F'], label: 'ficha' }]),
  ];
};

/** The keys at the foot of the window, for the chosen one of the list; nothing opens where the owner decides. */
export const todayHints = (round: Round, chosen: Row | undefined): readonly KeyHint[] => {
  if (round.running) return round.current ? [...OPEN, ...ROUND] : [];
  if (chosen?.kind === 'task') return [CHOOSE, { keys: ['Enter'], label: 'abrir os cheques' }];
  if (chosen?.kind === 'agreement') return [CHOOSE, ...agreementHints(chosen.task)];
  if (chosen?.kind !== 'entry') return [];
  return [CHOOSE, ...(chosen.entry.section === 'decide' ? [] : OPEN), ...ELSEWHERE];
};
