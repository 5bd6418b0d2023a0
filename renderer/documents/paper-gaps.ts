import { listed } from '@shared/wording/listed';
import type { PaperDocument } from './paper-document';

/** Signed by the customer and two witnesses it can be enforced as it is (CPC art. 784 III); it is valid without too. */
const WITHOUT_WITNESSES =
  'Sem duas testemunhas o acordo vale entre vocês, mas não é título executivo (CPC, art. 784, III).';

/**
 * What the shop's own data leaves blank on a paper, and where to fill it in; undefined when nothing is missing. Papers
 * handed to a customer name the shop's document and address (CDC art. 42-A).
 */
const shopGapText = ({ data: { shop } }: PaperDocument): string | undefined => {
  const missing = [
    ...(shop.document ? [] : ['o CPF ou CNPJ']),
    ...(shop.address ? [] : ['o endereço']),
    ...(shop.city ? [] : ['a cidade']),
  ];
  return missing.length === 0
    ? undefined
    : `Este papel sai sem ${listed(missing)} da loja. Complete em Ajustes quando puder.`;
};

/** What a paper goes without, and what follows from it; undefined when nothing is missing. */
export const paperGapsText = (document: PaperDocument): string | undefined => {
  const gaps = [
    ...(document.kind === 'agreement' && document.data.withoutWitnesses ? [WITHOUT_WITNESSES] : []),
    shopGapText(document) ?? '',
  ].filter((text) => text !== '');
  return gaps.length > 0 ? gaps.join(' ') : undefined;
};
