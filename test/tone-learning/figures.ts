import type { ToneFinding } from '@shared/rules/tone/finding';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { type LabelledMessage, readLabelledMessages } from '@test/support/labelled-messages';

/** How a check does on labelled messages; a message counts as found when anything in it is marked. */
interface ToneFigures {
  readonly messages: number;
  readonly precision: number;
  readonly recall: number;
  /** Harmless ones that cannot be sent. */
  readonly blocked: readonly LabelledMessage[];
  readonly harmless: number;
}

type Check = (text: string) => readonly ToneFinding[];

export const readHeldOut = (name: string): LabelledMessage[] =>
  readLabelledMessages(`test/fixtures/messages/held-out/${name}.csv`);

export const figuresOf = (messages: readonly LabelledMessage[], check: Check): ToneFigures => {
  const read = messages.map((message) => ({ message, findings: check(message.text) }));
  const found = read.filter(({ findings }) => findings.length > 0);
  const right = found.filter(({ message }) => message.label === 'bad').length;
  const harmless = read.filter(({ message }) => message.label === 'ok');
  return {
    messages: messages.length,
    precision: right / found.length,
    recall: right / (messages.length - harmless.length),
    blocked: harmless.filter(({ findings }) => !isSendable(findings)).map(({ message }) => message),
    harmless: harmless.length,
  };
};

const line = (name: string, { precision, recall, blocked, harmless, messages }: ToneFigures): string =>
  `${name}, ${messages} messages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, kept back ${blocked.length} of ${harmless} harmless`;

/** For the screen: each held-out file and all, by the rules alone and by both readings. */
export const heldOutReport = (): string => {
  const files = ['tone-3', 'tone-4'].map((name) => ({ name, messages: readHeldOut(name) }));
  const last = files.at(-1)?.messages.slice(-600) ?? [];
  return [
    ...files,
    { name: 'the last 600 of tone-4', messages: last },
    { name: 'all', messages: files.flatMap(({ messages }) => messages) },
  ]
    .flatMap(({ name, messages }) => [
      line(`${name}, rules alone`, figuresOf(messages, findingsByRule)),
      line(`${name}, both readings`, figuresOf(messages, toneFindings)),
    ])
    .join('\n');
};
