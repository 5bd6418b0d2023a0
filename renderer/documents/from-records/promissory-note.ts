import type { Customer } from '@shared/domain/customer';
import { type Installment, isDue, outstandingCents } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import { err, ok, type Result } from '@shared/result';
import type { PaperDocument } from '../paper-document';
import { printable } from '../parts/printable';
import { customerParty, shopParty } from './party';

export interface PromissoryNoteRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly sale: Pick<Sale, 'number' | 'day'>;
  /** Those of the sale, in any order. */
  readonly installments: readonly Installment[];
  /** One note over the whole sale (the default), or one for each installment. */
  readonly per?: 'sale' | 'installment';
}

/** What a promissory note cannot do without (LUG art. 76). */
export type PromissoryNoteError = 'shop-name' | 'shop-city' | 'customer-name' | 'nothing-open' | 'by-cheque';

const MESSAGES: Record<PromissoryNoteError, string> = {
  'shop-name': 'A nota promissória precisa do nome da loja. Complete em Ajustes e volte aqui.',
  'shop-city':
    'A nota promissória precisa da cidade da loja, que é o lugar do pagamento. Complete em Ajustes e volte aqui.',
  'customer-name': 'A nota promissória precisa do nome do cliente. Complete o cadastro e volte aqui.',
  'nothing-open': 'Nada está em aberto nesta venda: não há o que prometer pagar.',
  'by-cheque': 'O que está em aberto desta venda já tem cheques, que valem como a promessa de pagar.',
};
export const promissoryNoteErrorText = (error: PromissoryNoteError): string => MESSAGES[error];

const lacks = (text: string | undefined): boolean => printable(text ?? '') === '';

/**
 * The promissory note of a sale over what is still to be paid of it, with the day of the sale as day of issue. What
 * is paid, or waits for a cheque, is not promised again.
 */
export const promissoryNotePaper = ({
  shop,
  customer,
  sale,
  installments,
  per,
}: PromissoryNoteRecords): Result<PaperDocument & { kind: 'promissory-note' }, PromissoryNoteError> => {
  if (lacks(shop.name)) return err('shop-name');
  if (lacks(shop.city)) return err('shop-city');
  if (lacks(customer.name)) return err('customer-name');
  const open = installments.filter((one) => one.open === 1).sort((a, b) => a.number - b.number);
  if (open.length === 0) return err('nothing-open');
  const due = open.filter(isDue);
  if (due.length === 0) return err('by-cheque');
  return ok({
    kind: 'promissory-note',
    data: {
      shop: { ...shopParty(shop), city: shop.city ?? '' },
      customer: customerParty(customer),
      number: String(sale.number),
      issueDay: sale.day,
      installments: due.map((one) => ({
        number: one.number,
        count: one.count,
        dueDay: one.dueDay,
        amountCents: outstandingCents(one),
      })),
      per,
    },
  });
};
