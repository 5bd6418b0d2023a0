import type { BarAction, BarActions } from '@renderer/ui/ActionBar';
import { type CourseState, isNoticeDue } from '@shared/rules/negotiation/course';
import {
  IconArrowBackUp,
  IconBellRinging,
  IconBook2,
  IconCalendarPlus,
  IconCash,
  IconCertificate,
  IconFileText,
  IconHeartBroken,
  IconHeartHandshake,
  IconMessageCircle,
  IconSignature,
  IconTrashX,
  IconUser,
} from '@tabler/icons-react';
import { type AgreementDetailView, hasPayments, isOpen } from './detail-view';

export type DetailActionKind =
  | 'receive'
  | 'talk'
  | 'sign'
  | 'notify'
  | 'keep'
  | 'negotiate'
  | 'break'
  | 'paper'
  | 'booklet'
  | 'settlement'
  | 'customer'
  | 'undo-step'
  | 'undo';

export interface DetailAction extends BarAction {
  readonly what: DetailActionKind;
}

const action = <What extends DetailActionKind>(
  what: What,
  label: string,
  keyHint: string,
  icon: DetailAction['icon'],
): DetailAction => ({ what, label, keyHint, icon });

const receive = action('receive', 'Receber', 'F3', IconCash);
const thank = action('talk', 'Agradecer', 'C', IconMessageCircle);
const talk = action('talk', 'Conversar', 'C', IconMessageCircle);
const sign = action('sign', 'Assinado', 'S', IconSignature);
const notify = action('notify', 'Avisar', 'A', IconBellRinging);
const keep = action('keep', 'Dar mais prazo', 'M', IconCalendarPlus);
const negotiate = action('negotiate', 'Renegociar', 'N', IconHeartHandshake);
const breakUp = action('break', 'Romper', 'R', IconHeartBroken);
const paper = action('paper', 'Termo', 'P', IconFileText);
const sheets = action('paper', 'Imprimir 2 vias', 'P', IconFileText);
const booklet = action('booklet', 'Carnê', 'K', IconBook2);
const settlement = action('settlement', 'Quitação', 'Q', IconCertificate);
const customer = action('customer', 'Ficha', 'F', IconUser);
const undo = (label: string) => action('undo', label, 'X', IconTrashX);

const STEP_NAMES = {
  signed: 'assinatura',
  notified: 'aviso',
  kept: 'mais prazo',
  broken: 'rompimento',
} as const;

/** Where it stands, and what is mostly done then; signing goes first while nothing is late. */
const MAIN: Record<CourseState, readonly DetailAction[]> = {
  fine: [receive, talk],
  late: [talk, receive, keep],
  notify: [notify, talk, receive],
  noticed: [talk, receive, keep],
  kept: [talk, receive],
  decide: [keep, negotiate, breakUp],
};

const mainOf = (view: AgreementDetailView): readonly DetailAction[] => {
  const { course, standing, account } = view;
  switch (standing.status) {
    case 'running':
    case 'late':
      return course.state === 'fine' && view.awaitsSignature ? [sheets, sign, receive] : MAIN[course.state];
    case 'fulfilled':
      return [settlement, thank];
    case 'broken':
      return account.summary.openCents > 0 ? [negotiate, talk] : [];
    case 'renegotiated':
    case 'undone':
      return [];
  }
};

/** Everything that can be done, in the order of the words under the buttons. */
const allOf = (view: AgreementDetailView): DetailAction[] => {
  const { agreement, course, life, standing } = view;
  const open = isOpen(view);
  const isLate = open && course.lateCount > 0;
  const isMade = standing.status !== 'undone';
  // Where money came in for it, breaking is what takes it back.
  const canUndo = (open || standing.status === 'fulfilled') && !hasPayments(view);
  return [
    ...(open && standing.next ? [receive] : []),
    ...(open ? [talk] : []),
    ...(open && !life.signed ? [sign] : []),
    ...(isLate && course.state !== 'noticed' && isNoticeDue(agreement, course) ? [notify] : []),
    ...(isLate ? [keep] : []),
    ...(open ? [negotiate, breakUp] : []),
    ...(isMade ? [paper] : []),
    ...(open ? [booklet] : []),
    customer,
    ...(isMade && life.last
      ? [action('undo-step', `Desfazer ${STEP_NAMES[life.last.kind]}`, 'Z', IconArrowBackUp)]
      : []),
    ...(canUndo ? [undo(life.last ? 'Desfazer acordo' : 'Desfazer')] : []),
  ];
};

/** What can be done with an agreement as it stands. */
export const detailActions = (view: AgreementDetailView): BarActions<DetailAction> => {
  const all = allOf(view);
  const main = mainOf(view).filter(
    // What waits for a cheque cannot be received.
    ({ what }) => what !== 'receive' || all.some((one) => one.what === 'receive'),
  );
  return { main, others: all.filter((one) => !main.some(({ what }) => what === one.what)) };
};
