import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import { type ChequeMove, isUnpaid } from '@shared/domain/cheque/cheque-moves';
import type { MoveBlock } from '@shared/rules/cheques/move-block';
import { chequeMoveWords } from '@shared/rules/cheques/move-words';
import { offeredMoves } from '@shared/rules/cheques/offered-moves';
import { type Icon, IconArrowBackUp, IconMessageCircle, IconPrinter } from '@tabler/icons-react';
import { hasPaper } from './cheque-paper';
import { moveIcons, moveKeys } from './move-looks';
import { undoOffer } from './undo-offer';

export type DialogMove = Exclude<ChequeMove, 'take'>;

export interface PanelAction {
  readonly what: DialogMove | 'talk' | 'undo' | 'paper';
  readonly label: string;
  readonly keyHint: string;
  readonly icon: Icon;
  /** What time still takes away; it says when on its button. */
  readonly block: MoveBlock | null;
}

export interface PanelActions {
  /** What is mostly done with it, as far as it can be now. */
  readonly main: readonly PanelAction[];
  readonly others: readonly PanelAction[];
}

const SHOWN = 3;

const labelOf = (move: DialogMove, block: MoveBlock | null): string => {
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

/** What can be done with a cheque, in the order of the buttons. One that failed is talked about first. */
export const panelActions = (file: ChequeFileRecords, today: CivilDay): PanelActions => {
  const moves = offeredMoves(file.cheque, today).flatMap(({ move, block }): PanelAction[] =>
    move === 'take'
      ? []
      : [{ what: move, label: labelOf(move, block), keyHint: moveKeys[move], icon: moveIcons[move], block }],
  );
  const all = isUnpaid(file.cheque.status) ? [TALK, ...moves] : moves;
  const isMain = ({ block }: PanelAction, index: number) => index < SHOWN && block === null;
  return {
    main: all.filter(isMain),
    others: [
      ...all.filter((action, index) => !isMain(action, index)),
      ...(hasPaper(file.cheque) ? [PAPER] : []),
      ...(undoOffer(file) ? [UNDO] : []),
    ],
  };
};
