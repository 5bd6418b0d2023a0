import type { AgreementFile } from '@renderer/data/queries/agreements';
import type { UndoAgreementError } from '@renderer/use-cases/agreements/undo-agreement';
import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { goBackText } from '@shared/rules/cheques/go-back';
import type { AgreementStanding } from '@shared/rules/negotiation/standing';
import type { AgreementFilter, ListedAgreement } from './agreement-list';

const days = (count: number): string => (count === 1 ? '1 dia' : `${count} dias`);

export const statusText = ({ status, daysLate }: AgreementStanding): string => {
  switch (status) {
    case 'late':
      return `Atrasado há ${days(daysLate)}`;
    case 'running':
      return 'Em andamento';
    case 'fulfilled':
      return 'Cumprido';
    case 'renegotiated':
      return 'Renegociado';
    case 'broken':
      return 'Rompido';
    case 'undone':
      return 'Desfeito';
  }
};

export const filterText: Record<AgreementFilter, string> = {
  all: 'Todos',
  late: 'Atrasados',
  running: 'Em andamento',
  fulfilled: 'Cumpridos',
  ended: 'Desfeitos',
};

/** What an empty list under a filter says. */
export const emptyFilterText: Record<AgreementFilter, string> = {
  all: 'Nenhum acordo ainda.',
  late: 'Nenhum acordo atrasado. Ótimo!',
  running: 'Nenhum acordo em andamento agora.',
  fulfilled: 'Nenhum acordo cumprido até agora.',
  ended: 'Nenhum acordo desfeito ou renegociado.',
};

const UNDO: Record<UndoAgreementError, string> = {
  'agreement-not-found': 'Não achamos mais este acordo. Nada foi mudado.',
  'already-undone': 'Este acordo já tinha sido desfeito. Nada foi mudado.',
  'agreement-broken':
    'Este acordo foi rompido. Nada foi mudado. Desfaça primeiro o rompimento e tente de novo.',
  'has-payments':
    'Já há recebimentos de parcelas deste acordo. Nada foi mudado. Estorne esses recebimentos na ficha do cliente e tente de novo.',
  'covered-by-agreement':
    'O que restava deste acordo entrou em outro mais novo. Nada foi mudado. Desfaça primeiro o mais novo.',
  'has-cheques':
    'Há cheques do cliente para estas parcelas. Nada foi mudado. Devolva-os primeiro, na gaveta de cheques.',
};

/** Why an agreement was not undone. */
export const undoRefusedText = (error: UndoAgreementError): string => UNDO[error];

/** What undoing an agreement changes, one sentence each; `chequeCount` of its cheques are in the drawer. */
export const undoChangesText = (agreement: Agreement, chequeCount: number): string[] => {
  const covered = agreement.covered.length;
  const own = agreement.installmentCount;
  const goBack = goBackText(chequeCount, 'dele');
  return [
    covered === 1
      ? 'A parcela que entrou no acordo volta como estava, com multa e juros contados desde o vencimento.'
      : `As ${covered} parcelas que entraram no acordo voltam como estavam, com multa e juros contados desde o vencimento.`,
    ...(own > 0
      ? [own === 1 ? 'A parcela do acordo deixa de valer.' : `As ${own} parcelas do acordo deixam de valer.`]
      : []),
    ...(agreement.downPaymentCents > 0
      ? [`A entrada de ${formatMoney(agreement.downPaymentCents)} é estornada: devolva o valor ao cliente.`]
      : []),
    ...(goBack ? [goBack] : []),
  ];
};

/** The line under the title: what the running agreements still bring in. */
export const agreementsSubtitle = (listed: readonly ListedAgreement[]): string => {
  const standing = listed.filter(({ standing: { status } }) => status === 'running' || status === 'late');
  if (standing.length === 0) return 'Nenhum acordo em andamento agora.';
  const left = formatMoney(sumCents(standing.map((row) => row.standing.leftCents)));
  const late = standing.filter((row) => row.standing.status === 'late').length;
  const running = standing.length === 1 ? '1 acordo em andamento' : `${standing.length} acordos em andamento`;
  return [
    `${running}, ${left} a receber`,
    late === 0 ? 'todos em dia' : late === 1 ? '1 atrasado' : `${late} atrasados`,
  ].join(' · ');
};

/** The four figures of one agreement. */
export const detailFigures = ({ agreement }: AgreementFile, standing: AgreementStanding) => [
  { label: 'Total do acordo', value: formatMoney(agreement.totalCents) },
  { label: 'Já pago', value: formatMoney(standing.paidCents) },
  { label: 'Falta pagar', value: formatMoney(standing.leftCents) },
  { label: 'Desconto dado', value: formatMoney(agreement.discountCents) },
];

const paidOf = ({ installmentCount }: Agreement, { paidCount }: AgreementStanding): string =>
  installmentCount === 1
    ? `${paidCount} de 1 parcela paga`
    : `${paidCount} de ${installmentCount} parcelas pagas`;

/** The line under the customer's name. */
export const detailSubtitle = ({ agreement, renegotiatedIn }: AgreementFile, standing: AgreementStanding) =>
  [
    `Acordo nº ${agreement.number}, feito em ${formatDay(agreement.day)}`,
    agreement.cancelledOn ? `desfeito em ${formatDay(agreement.cancelledOn)}` : '',
    agreement.cancelledOn || agreement.installmentCount === 0 ? '' : paidOf(agreement, standing),
    renegotiatedIn ? `o que faltava foi para o acordo nº ${renegotiatedIn.number}` : '',
    standing.next ? `próxima parcela em ${formatDay(standing.next.dueDay)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
