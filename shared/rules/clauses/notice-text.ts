import type { CivilDay } from '../../calendar/civil-day';
import { formatDay } from '../../calendar/format';
import { formatPhone } from '../../identity/phone';
import type { LetterParts } from '../messages/letter-parts';
import { type AddressAs, pronoun, salutation } from '../messages/names';

export interface NoticeFacts {
  readonly customerName: string;
  readonly addressAs?: AddressAs;
  /** Of the agreement. */
  readonly number: number;
  readonly agreementDay: CivilDay;
  readonly lateCount: number;
  /** The day by which it can be put right. */
  readonly until: CivilDay;
  readonly hasDiscount: boolean;
  /** Digits with country code. */
  readonly shopPhone?: string;
}

/**
 * The letter that installments of an agreement are late: what was agreed, until when it can be put right, and what the
 * agreement says of afterwards. It asks to talk, and threatens with nothing (CDC arts. 42 and 71).
 */
export const noticeText = (facts: NoticeFacts): LetterParts => {
  const { customerName, addressAs, number, lateCount, hasDiscount } = facts;
  const until = formatDay(facts.until);
  const installments = lateCount === 1 ? 'da parcela abaixo' : 'das parcelas abaixo';
  const phone = facts.shopPhone ? ` pelo ${formatPhone(facts.shopPhone)}` : '';
  const discount = hasDiscount ? ' e o desconto na proporção do pago' : '';
  return {
    subject: `Seu acordo nº ${number}`,
    salutation: `${salutation(customerName, addressAs)},`,
    paragraphs: [
      `Em ${formatDay(facts.agreementDay)} combinamos o acordo nº ${number}, e queremos que ele continue valendo. Ainda não localizamos o pagamento ${installments}: basta acertar até ${until}.`,
      `Se este mês apertou, fale com a gente${phone} e combinamos outra data.`,
    ],
    nextSteps: [
      `Pagando até ${until}, ou combinando outra forma, tudo segue como está. Sem pagamento nem conversa até lá, o acordo permite à loja desfazê-lo: voltam a valer as parcelas de origem, com o que já foi pago abatido${discount}. Antes disso, queremos ouvir ${pronoun(addressAs)}.`,
    ],
  };
};
