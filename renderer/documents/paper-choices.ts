import type { PaperDocument } from './paper-document';
import { inSize, type PaperSize, sizesOf } from './paper-size';

/** How this computer prints: what the shop chose last. */
export interface PaperChoices {
  readonly size: PaperSize;
  readonly slipsPerPage: 3 | 4;
  /** One promissory note over the whole sale, or one for each installment. */
  readonly notesPer: 'sale' | 'installment';
  /** Room for two witnesses under an agreement, or none. */
  readonly witnesses: 'two' | 'none';
}

export const usualChoices: PaperChoices = { size: 'a4', slipsPerPage: 3, notesPer: 'sale', witnesses: 'two' };

/** A question a paper leaves open, with its answers. */
export interface PaperQuestion {
  readonly label: string;
  readonly answers: readonly {
    readonly value: string;
    readonly label: string;
    readonly choice: Partial<PaperChoices>;
  }[];
}

const SIZE_LABELS: Record<PaperSize, string> = { a4: 'A4', 80: 'Bobina 80 mm', 58: 'Bobina 58 mm' };

/** What is to be chosen before a paper is printed; null when there is nothing. */
export const questionOf = (document: PaperDocument): PaperQuestion | null => {
  if (document.kind === 'carne')
    return {
      label: 'Parcelas por folha',
      answers: ([3, 4] as const).map((slipsPerPage) => ({
        value: String(slipsPerPage),
        label: `${slipsPerPage} por folha`,
        choice: { slipsPerPage },
      })),
    };
  if (document.kind === 'promissory-note')
    return document.data.installments.length === 1
      ? null
      : {
          label: 'Quantas notas',
          answers: [
            { value: 'sale', label: 'Uma da venda toda', choice: { notesPer: 'sale' } },
            { value: 'installment', label: 'Uma por parcela', choice: { notesPer: 'installment' } },
          ],
        };
  if (document.kind === 'agreement')
    return {
      label: 'Testemunhas',
      answers: [
        { value: 'two', label: 'Duas', choice: { witnesses: 'two' } },
        { value: 'none', label: 'Sem testemunhas', choice: { witnesses: 'none' } },
      ],
    };
  const sizes = sizesOf(document);
  return sizes.length === 1
    ? null
    : {
        label: 'Tamanho do papel',
        answers: sizes.map((size) => ({ value: String(size), label: SIZE_LABELS[size], choice: { size } })),
      };
};

/** The answer that holds now, as one of the question's values. */
export const answerOf = (document: PaperDocument, choices: PaperChoices): string => {
  if (document.kind === 'carne') return String(choices.slipsPerPage);
  if (document.kind === 'promissory-note') return choices.notesPer;
  if (document.kind === 'agreement') return choices.witnesses;
  return String(sizesOf(document).includes(choices.size) ? choices.size : 'a4');
};

/** The paper as this computer prints it. A choice a paper is not made in leaves it on sheets. */
export const withChoices = (document: PaperDocument, choices: PaperChoices): PaperDocument => {
  switch (document.kind) {
    case 'carne':
      return { ...document, data: { ...document.data, slipsPerPage: choices.slipsPerPage } };
    case 'promissory-note':
      return { ...document, data: { ...document.data, per: choices.notesPer } };
    case 'agreement':
      return { ...document, data: { ...document.data, withoutWitnesses: choices.witnesses === 'none' } };
    default:
      return inSize(document, sizesOf(document).includes(choices.size) ? choices.size : 'a4');
  }
};
