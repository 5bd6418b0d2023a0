import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { BarAction, BarActions } from '@renderer/ui/ActionBar';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import { type ChequeMove, isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { isMadeGood } from '@shared/rules/cheques/made-good';
import type { MoveBlock } from '@shared/rules/cheques/move-block';
import { chequeMoveWords } from '@shared/rules/cheques/move-words';
import { offeredMoves } from '@shared/rules/cheques/offered-moves';
import { IconArrowBackUp, IconMessageCircle, IconPrinter } from '@tabler/icons-react';
import { hasPaper } from './cheque-paper';
import { moveIcons, moveKeys } from './move-looks';
import { undoOffer } from './undo-offer';

export type DialogMove = Exclude<ChequeMove, 'take'>;

export interface PanelAction extends BarAction {
  readonly what: DialogMove | 'talk' | 'undo' | 'paper';
  /** What time still takes away; it says when on its button. */
  readonly block: MoveBlock | null;
}

const SHOWN = 3;

const HAND_BACK = 'Entregar ao cliente';

const labelOf = (move: DialogMove, block: MoveBlock | null, isGood: boolean): string => {
  if (isGood && move === 'redeem') return HAND_BACK;
  const { verb } = chequeMoveWords[move];
  return block?.reason === 'before-good-day' ? `${verb} a partir de ${formatDayMonth(block.goodDay)}` : verb;
};

const TALK: PanelAction = {
  what: 'talk',
  label: 'Conversar',
  keyHint: 'C',
  icon: IconMessageCircle,
  block: null,
};

const UNDO: PanelAction = {
  what: 'undo',
  label: 'Desfazer',
  keyHint: 'Z',
  icon: IconArrowBackUp,
  block: null,
};

const PAPER: PanelAction = {
  what: 'paper',
  label: 'Recibo',
  keyHint: 'I',
  icon: IconPrinter,
  block: null,
};

/** Nothing is owed for it: neither is another asked for, nor the notary. */
const SENSELESS_ONCE_GOOD: readonly ChequeMove[] = ['replace', 'protest'];

const movesOf = (file: ChequeFileRecords, today: CivilDay, isGood: boolean): PanelAction[] =>
  offeredMoves(file.cheque, today).flatMap(({ move, block }): PanelAction[] => {
    if (move === 'take' || (isGood && SENSELESS_ONCE_GOOD.includes(move))) return [];
    const label = labelOf(move, block, isGood);
    return [{ what: move, label, keyHint: moveKeys[move], icon: moveIcons[move], block }];
  });

/**
 * What can be done with a cheque, in the order of the buttons. One that failed is talked about first; once nothing is
 * owed for it, it is handed back.
 */
export const panelActions = (file: ChequeFileRecords, today: CivilDay): BarActions<PanelAction> => {
  const isGood = isMadeGood(file.cheque, file.installments);
  const moves = movesOf(file, today, isGood);
  const all = isUnpaid(file.cheque.status) && !isGood ? [TALK, ...moves] : moves;
  const shown = isGood ? 1 : SHOWN;
  const isMain = ({ block }: PanelAction, index: number) => index < shown && block === null;
  return {
    main: all.filter(isMain),
    others: [
      ...all.filter((action, index) => !isMain(action, index)),
      ...(hasPaper(file.cheque) ? [PAPER] : []),
      ...(undoOffer(file) ? [UNDO] : []),
    ],
  };
};
