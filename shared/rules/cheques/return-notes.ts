import type { CivilDay } from '../../calendar/civil-day';
import type { ChequeLife } from '../../domain/cheque/cheque-life';
import { lifeOf } from '../../domain/cheque/cheque-life';
import { type ReturnReason, returnReason } from '../../domain/cheque/return-reasons';
import { FIRST_WITHOUT_FUNDS } from '../../domain/cheque/return-reasons-facts';
import { courseBlock, type MovingCheque } from './move-block';
import { moveBlockText } from './move-block-text';

export type ReturnNoteKind = 'again' | 'never-again' | 'ccf' | 'stopped' | 'protest' | 'talk';

/** What the owner should know about a cheque that came back. */
export interface ReturnNote {
  readonly kind: ReturnNoteKind;
  readonly text: string;
}

const CCF =
  'Por este motivo o banco, e não a loja, põe o nome de quem assinou no CCF, o cadastro de cheques sem fundos. O nome sai em 5 anos, ou antes, quando a pessoa prova ao banco que pagou: por isso, ao receber, entregue o cheque e um recibo.';

const STOPPED =
  'Quem assinou pediu ao banco que não pagasse, e o banco não julga o porquê (Lei 7.357/1985, art. 36). Pode ser engano ou um problema com a compra: ouça antes de decidir.';

const PROTEST =
  'O carimbo do banco já prova que o cheque voltou (Lei 7.357/1985, art. 47). O protesto em cartório é possível, mas só você decide: quase sempre a conversa resolve antes.';

const TALK =
  'Fale com quem lhe entregou o cheque, em particular: diga o que o banco informou, ouça e ofereça dois caminhos, resgatar ou trocar por outro.';

const BLAMELESS_TALK =
  'Quem assinou não fez nada de errado: basta avisar o cliente, sem pressa, de que o cheque precisa voltar ao banco ou ser trocado.';

const againNote = (cheque: MovingCheque, { code }: ReturnReason, today: CivilDay): ReturnNote => {
  const block = courseBlock(cheque, { move: 'redeposit', day: today }, today);
  if (block?.reason === 'not-again' || block?.reason === 'presented-twice')
    return { kind: 'never-again', text: moveBlockText(block) };
  const text =
    code === FIRST_WITHOUT_FUNDS
      ? 'Pode ir ao banco mais uma vez. Combine antes o dia em que haverá saldo: se voltar de novo (motivo 12), o banco põe o nome de quem assinou no CCF.'
      : 'Pode ir ao banco mais uma vez, depois de resolvido o que o fez voltar.';
  return { kind: 'again', text };
};

const protestNote = (cheque: MovingCheque, today: CivilDay): ReturnNote => {
  const block = courseBlock(cheque, { move: 'protest', day: today }, today);
  const isRefused = block?.reason === 'protest-barred' || block?.reason === 'protest-too-late';
  return { kind: 'protest', text: isRefused ? moveBlockText(block) : PROTEST };
};

const stoppedNote: ReturnNote = { kind: 'stopped', text: STOPPED };

const lastReason = ({ returns }: ChequeLife): ReturnReason | undefined => {
  const last = returns.at(-1);
  return last && returnReason(last.reason);
};

/** What to tell the owner of a cheque that came back from the bank, the talk first, or that was stopped. */
export const returnNotes = (cheque: MovingCheque, today: CivilDay): ReturnNote[] => {
  const life = lifeOf(cheque);
  if (life.status === 'stopped') return [stoppedNote];
  const reason = lastReason(life);
  if (life.status !== 'returned' || !reason) return [];
  return [
    { kind: 'talk', text: reason.blameless ? BLAMELESS_TALK : TALK },
    againNote(cheque, reason, today),
    ...(reason.ccf ? [{ kind: 'ccf', text: CCF } as const] : []),
    ...(reason.stops ? [stoppedNote] : []),
    ...(reason.blameless ? [] : [protestNote(cheque, today)]),
  ];
};
