import type { AnonymiseError } from '@renderer/use-cases/anonymise-customer';
import { KEPT_MONTHS } from '@shared/backup/retention';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Hold } from '@shared/rules/privacy/retention';
import { holdText } from '@shared/rules/privacy/retention-text';
import { listed } from '@shared/wording/listed';

/** What has to be typed: nobody removes a customer by a slip. */
export const CONFIRM_WORD = 'anonimizar';

export const isConfirmed = (typed: string): boolean => typed.trim().toLowerCase() === CONFIRM_WORD;

/** `Ainda não dá: há R$ 120,00 em aberto e há 1 cheque esperando.` */
export const heldText = (holds: readonly Hold[]): string => `Ainda não dá: ${listed(holds.map(holdText))}.`;

/** What is removed and what stays, each in a sentence. */
export const CONSEQUENCES: readonly string[] = [
  'Sai para sempre: nome, CPF, telefones, endereço, anotações, textos das conversas, o que foi comprado, contas e nomes dos cheques, motivos anotados.',
  'Fica: valores, dias e números de recibos. Os totais da loja não mudam.',
  `Cópias de segurança antigas ainda têm os dados, por até ${KEPT_MONTHS} meses. As que você guardou em outro lugar, apague você.`,
  'Se esta pessoa assinou cheque de outro cliente, o nome dela continua na ficha desse cliente.',
];

/** Before the term is over it is the owner's own decision, and what speaks against it is said. */
export const earlyText = (until: CivilDay): string =>
  `A lei deixa guardar até ${formatDay(until)}, para a loja se defender e provar o que recebeu (LGPD, art. 16, I). Antes disso, só a pedido do cliente: guarde fora do Em Dia as notas fiscais e os contratos assinados.`;

export const refusedText = (error: AnonymiseError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return 'Este cadastro não existe mais ou já foi anonimizado. Nada foi mudado.';
    case 'held':
      return `${heldText(error.holds)} Nada foi mudado.`;
    case 'too-early':
      return `Os dados são guardados até ${formatDay(error.until)}. Nada foi mudado.`;
  }
};
