import { type AgreementRecords, agreementPaper } from '@renderer/documents/from-records/agreement';
import { agreementCarnePaper } from '@renderer/documents/from-records/carne';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { formatDocument } from '@shared/identity/document';
import { type TypedWitnesses, typedWitnesses } from '@shared/rules/negotiation/witness-entry';

export interface AgreementPapersToPrint {
  readonly agreement: PaperDocument;
  /** Null where all was paid at once. */
  readonly carne: PaperDocument | null;
}

/** The papers of an agreement just made, with the witnesses that will sign it. */
export const papersToPrint = (
  records: AgreementRecords,
  witnesses: TypedWitnesses,
): AgreementPapersToPrint => {
  const paper = agreementPaper(records);
  const named = typedWitnesses(witnesses).map(({ name, document }) => ({
    name,
    document: document && formatDocument(document),
  }));
  return {
    agreement: { ...paper, data: { ...paper.data, witnesses: named } },
    carne: agreementCarnePaper(records),
  };
};
