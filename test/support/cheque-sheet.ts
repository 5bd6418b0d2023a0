import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import { planChequeText, planText } from './import';
import { bringInto } from './import-shop';
import { expectOk, type TestShop } from './shop';

const HEADER = 'Banco;Agência;Conta;Nº cheque;Emitente;Valor;Emissão;Bom para;Situação';

/** A row of a sheet of cheques, of Ana Lima. */
export const chequeRow = (
  number: number,
  situation = 'em carteira',
  cents = '100,00',
  goodDay = '20/12/2026',
): string => `237;1234;5678;${number};Ana Lima;${cents};10/09/2026;${goodDay};${situation}`;

export const planOfRows = async (...rows: readonly string[]) =>
  (await planChequeText([HEADER, ...rows].join('\n'))).plan;

/** Installments of Ana Lima, as a notebook brings them: amount and due day. */
export const bringOwed = async (
  shop: TestShop,
  ...parts: readonly (readonly [string, string])[]
): Promise<Installment[]> => {
  const lines = parts.map(
    ([cents, dueDay], index) => `Ana Lima;10/09/2026;Fogão;${index + 1}/${parts.length};${dueDay};${cents}`,
  );
  const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
  expectOk(await bringInto(shop, (await planText([header, ...lines].join('\n'))).plan));
  return (await shop.db.installments.toArray()).sort((a, b) => a.number - b.number);
};

/** The only cheque there is. */
export const onlyCheque = async ({ db }: TestShop): Promise<Cheque> => {
  const [cheque, ...others] = await db.cheques.toArray();
  if (!cheque || others.length > 0) throw new Error('not one cheque');
  return cheque;
};
