import { listed } from '@shared/wording/listed';
import type { PaperDocument } from './paper-document';

/**
 * What the shop's own data leaves blank on a paper, and where to fill it in; undefined when nothing is missing. Papers
 * handed to a customer name the shop's document and address (CDC art. 42-A).
 */
export const paperGapsText = ({ data: { shop } }: PaperDocument): string | undefined => {
  const missing = [
    ...(shop.document ? [] : ['o CPF ou CNPJ']),
    ...(shop.address ? [] : ['o endereço']),
    ...(shop.city ? [] : ['a cidade']),
  ];
  return missing.length === 0
    ? undefined
    : `Este papel sai sem ${listed(missing)} da loja. Complete em Ajustes quando puder.`;
};
