import type { KeyHint } from '@renderer/ui/key-hints';
import type { Shortcuts } from '@renderer/ui/shortcuts';
import type { Round } from './use-round';

/** Customers a page key moves by. */
const PAGE = 8;

const STEPS: readonly (readonly [key: string, step: number])[] = [
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
];

/** Keys of the whole screen: they work from the first moment and after every dialog. In a round it leads, not the arrows. */
export const todayKeys = (round: Round, move: (step: number) => void): Shortcuts => {
  if (!round.running)
    return { ...Object.fromEntries(STEPS.map(([key, step]) => [key, () => move(step)])), m: round.start };
  return round.current === null
    ? { Escape: round.pause, Enter: round.pause, p: round.comeBack }
    : { Escape: round.pause, p: round.skip };
};

const TALK: readonly KeyHint[] = [
  { keys: ['Enter'], label: 'abrir a conversa' },
  { keys: ['W', 'S', 'E', 'L'], label: 'por onde' },
  { keys: ['F3'], label: 'receber' },
  { keys: ['N'], label: 'negociar' },
  { keys: ['F'], label: 'ficha' },
];

/** The keys at the foot of the window. */
export const todayHints = (round: Round, customerId: string | null): readonly KeyHint[] => {
  if (round.running)
    return round.current
      ? [...TALK.slice(0, 2), { keys: ['P'], label: 'pular' }, { keys: ['Esc'], label: 'pausar a rodada' }]
      : [];
  return customerId === null ? [] : [{ keys: ['↑', '↓'], label: 'escolher' }, ...TALK];
};
