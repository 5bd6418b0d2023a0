import { readOpenOf } from '@renderer/data/queries/letters';
import { useShop } from '@renderer/data/shop-context';
import { lettersData } from '@renderer/documents/from-records/letter';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { Moment } from '@renderer/features/talk';
import { notify } from '@renderer/ui/notify';
import type { ContactRequest } from '@renderer/use-cases/log-contact';
import { logContacts, undoContacts } from '@renderer/use-cases/log-contacts';
import { useState } from 'react';
import type { LetterRow } from './letter-due';
import { letterOnPaper, type WrittenLetter, writeLetter } from './letter-text';
import { lettersText } from './letter-words';

const LOG_FAILED = 'Não deu para anotar as cartas. Nada foi perdido: tente de novo.';
const UNDO_FAILED = 'Não deu para desfazer agora. As cartas continuam anotadas na ficha de cada um.';
const TONE = 'têm um trecho que não pode ser enviado. Corrija o texto em Ajustes';

/** Letters printed together, until it is known whether they went out. */
export interface Round {
  readonly letters: readonly WrittenLetter[];
  readonly document: PaperDocument;
  readonly stage: 'paper' | 'asking';
}

export interface Rounds {
  readonly round: Round | null;
  readonly print: (rows: readonly LetterRow[], moment: Moment) => Promise<void>;
  /** The paper was looked at, printed or not: were the letters sent? */
  readonly ask: () => void;
  readonly log: () => Promise<void>;
  readonly leave: () => void;
}

const requestOf = ({ row, draft }: WrittenLetter): ContactRequest => ({
  customerId: row.account.customer.id,
  channel: 'letter',
  step: row.step?.id,
  template: draft.templateId,
  text: draft.text,
  answer: 'no-answer',
});

/** Prints the ticked letters as one paper, and writes them down together once they were sent. */
export const useRound = (): Rounds => {
  const context = useShop();
  const [round, setRound] = useState<Round | null>(null);

  const print = async (rows: readonly LetterRow[], moment: Moment) => {
    const open = await readOpenOf(
      context.db,
      rows.map(({ account }) => account.customer.id),
    );
    const written = rows.map((row) => writeLetter(row, open.get(row.account.customer.id) ?? [], moment));
    const letters = written.filter(({ isSendable }) => isSendable);
    const held = written.length - letters.length;
    if (held > 0) notify.failed(`${lettersText(held)} ${TONE}.`);
    if (letters.length === 0) return;
    const papers = letters.map((letter) => letterOnPaper(letter, moment));
    const document: PaperDocument = { kind: 'letters', data: lettersData(moment.shop, papers) };
    setRound({ letters, document, stage: 'paper' });
  };

  const log = async () => {
    if (!round) return;
    setRound(null);
    try {
      const logged = await logContacts(context, round.letters.map(requestOf));
      if (!logged.ok) return notify.failed(LOG_FAILED);
      const ids = logged.value.map(({ id }) => id);
      notify.done(`${lettersText(ids.length)} na ficha, com data de hoje.`, async () => {
        const undone = await undoContacts(context, ids);
        if (!undone.ok) notify.failed(UNDO_FAILED);
      });
    } catch {
      notify.failed(LOG_FAILED);
    }
  };

  return {
    round,
    print,
    ask: () => setRound(round && { ...round, stage: 'asking' }),
    log,
    leave: () => setRound(null),
  };
};
