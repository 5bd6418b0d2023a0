import { formatDay, weekdayName } from '../../calendar/format';
import type { Block } from './block';
import { hourText } from './hours';

const COUNTS = ['Nenhum contato', 'Um contato', 'Dois contatos', 'Três contatos'];

const contacts = (count: number): string => `${COUNTS[count] ?? `${count} contatos`} em sete dias`;

const ownNumber = (hasOwnPhone: boolean): string =>
  hasOwnPhone ? 'use o número do próprio cliente' : 'peça ao cliente um número só dele';

/** The reason in the owner's words, in one sentence without a full stop. */
export const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'deceased':
      return `Falecimento anotado em ${formatDay(block.since)}: não se mandam mais mensagens`;
    case 'opted-out':
      return `Pediu para não receber mensagens (${formatDay(block.since)})`;
    case 'contested':
      return `Contestou em ${formatDay(block.since)}: resolva antes de lembrar de novo`;
    case 'prescribed':
      return 'Venceu há mais de 5 anos: não se mandam mais mensagens';
    case 'work-phone':
      return `Este é o telefone do trabalho: ${ownNumber(block.hasOwnPhone)}`;
    case 'third-party-phone':
      return `Este telefone é de outra pessoa: ${ownNumber(block.hasOwnPhone)}`;
    case 'holiday':
      return `Hoje é feriado (${block.name})`;
    case 'weekday':
      return `Hoje é ${weekdayName(block.day)}, dia sem contatos`;
    case 'before-hours':
      return `Ainda não são ${hourText(block.from)}`;
    case 'after-hours':
      return `O horário de contatos terminou às ${hourText(block.to)}`;
    case 'paid-today':
      return 'Pagou hoje';
    case 'talked-today':
      return 'Já conversou hoje';
    case 'talked-enough':
      return contacts(block.count);
    case 'phone-talked-today':
      return 'Hoje já houve conversa com outro cliente neste telefone';
    case 'phone-talked-enough':
      return `${contacts(block.count)} neste telefone, que é de mais de um cliente`;
  }
};
