import { readdirSync } from 'node:fs';
import { plainText } from '@shared/rules/tone/disguises';
import { documentFindings } from '@shared/rules/tone/document-findings';
import { emojiFindings } from '@shared/rules/tone/emoji-findings';
import { shoutingFindings } from '@shared/rules/tone/shouting-findings';
import { type LabelledMessage, readLabelledMessages } from '@test/support/labelled-messages';
import type { Example } from './learn';

/** The messages that may be learned from. Those of `held-out` never are. */
const FOLDERS = ['test/fixtures/messages/tuning', 'test/fixtures/messages/learning'] as const;

const isOfMessages = (file: string, folder: string): boolean =>
  file.endsWith('.csv') && (folder.endsWith('learning') || file.startsWith('tone'));

/** Capitals, numbers of documents and pictures are found by their shape; the words around them may be the kindest. */
const isBadByShape = ({ text, label }: LabelledMessage): boolean =>
  label === 'bad' &&
  [...shoutingFindings(text), ...documentFindings(text, undefined), ...emojiFindings(text)].length > 0;

/** Every message that may be learned from, always in the same order. */
export const readMessages = (): LabelledMessage[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => isOfMessages(file, folder))
      .sort()
      .flatMap((file) => readLabelledMessages(`${folder}/${file}`)),
  );

export const readCorpus = (): Example[] =>
  readMessages()
    .filter((message) => !isBadByShape(message))
    .map(({ text, label }) => ({ plain: plainText(text).text, isBad: label === 'bad' }));
