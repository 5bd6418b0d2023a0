import { formatDay } from '../../calendar/format';
import type { ChequeStatus } from '../../domain/cheque/cheque-moves';
import { returnReason } from '../../domain/cheque/return-reasons';
import type { MoveBlock } from './move-block';
import { reasonName } from './move-words';

const FROM_HERE: Readonly<Record<ChequeStatus, string>> = {
  held: 'Este cheque está em carteira e ainda não foi ao banco: anote antes o depósito.',
  'in-custody':
    'Este cheque está em custódia no banco: anote antes que foi depositado, ou tire-o da custódia.',
  deposited: 'Este cheque está no banco: anote antes se compensou ou voltou.',
  redeposited: 'Este cheque está no banco pela segunda vez: anote antes se compensou ou voltou.',
  cleared: 'Este cheque já compensou: se foi engano, desfaça essa anotação.',
  returned:
    'Este cheque voltou do banco: ele pode ser resgatado, trocado ou, se o motivo deixar, reapresentado.',
  stopped: 'Este cheque foi sustado: anote antes que a sustação foi retirada, ou resgate ou troque o cheque.',
  'passed-on': 'Este cheque está com outra pessoa: anote antes que ela o trouxe de volta.',
  protested: 'Este cheque está em protesto: ele só pode ser resgatado ou trocado.',
  redeemed: 'Este cheque já foi entregue ao cliente: se foi engano, desfaça essa anotação.',
  replaced: 'Este cheque já foi trocado por outro: se foi engano, desfaça essa anotação.',
  void: 'O recebimento deste cheque foi desfeito: receba o cheque de novo para usá-lo.',
};

const notAgainText = (code: number): string =>
  returnReason(code)?.represent === 'no'
    ? `O ${reasonName(code)} não deixa apresentar de novo: proponha ao cliente resgatar ou trocar o cheque.`
    : `Não é certo que o banco aceite de novo um cheque do ${reasonName(code)}: pergunte ao banco, ou proponha resgatar ou trocar o cheque.`;

const protestText = (code: number): string =>
  returnReason(code)?.protestBarred === 'until-presented-again'
    ? `Pelo ${reasonName(code)}, o cartório só aceita o protesto depois de o cheque ser apresentado de novo.`
    : `O cartório não aceita protesto pelo ${reasonName(code)}: combine com o cliente outra forma de pagar.`;

/** Why a move is refused, and what to do, in one sentence. */
export const moveBlockText = (block: MoveBlock): string => {
  switch (block.reason) {
    case 'not-from-here':
      return FROM_HERE[block.status];
    case 'day-in-the-future':
      return 'Esse dia ainda não chegou: escolha hoje, ou o dia em que aconteceu.';
    case 'before-last':
      return `A última anotação deste cheque é de ${formatDay(block.day)}: escolha esse dia ou um depois.`;
    case 'before-good-day':
      return `O combinado é bom para ${formatDay(block.goodDay)}: espere esse dia, porque levar antes ao banco dá a quem assinou direito a indenização (Súmula 370 do STJ).`;
    case 'not-again':
      return notAgainText(block.code);
    case 'presented-twice':
      return 'Este cheque já foi ao banco duas vezes, e não vai uma terceira: proponha resgatar ou trocar o cheque.';
    case 'protest-barred':
      return protestText(block.code);
    case 'protest-too-late':
      return `O protesto deste cheque cabia até ${formatDay(block.day)} (STJ, Tema 945): converse, ou fale com um advogado.`;
    case 'reason-missing':
      return 'Falta o motivo: é o número no carimbo do banco, no verso do cheque.';
    case 'unknown-reason':
      return `O motivo ${block.code} não existe: confira o número no carimbo do banco.`;
    case 'second-without-first':
      return 'O motivo 12 é da segunda vez no banco, e esta foi a primeira: sem fundos na primeira é o motivo 11; confira o carimbo.';
    case 'first-again':
      return 'Este cheque já voltou pelo motivo 11: sem fundos outra vez é o motivo 12; confira o carimbo.';
    case 'name-missing':
      return 'Falta dizer com quem o cheque ficou: escreva o nome.';
  }
};
