import { readOwnMessages, readSetting } from '@renderer/data/settings';
import { err, ok, type Result } from '@shared/result';
import { builtInTemplates } from '@shared/rules/messages/built-in';
import { checkTemplate } from '@shared/rules/messages/check-template';
import { messageKindName } from '@shared/rules/messages/kinds';
import { MAX_OWN_MESSAGES, type OwnMessages } from '@shared/rules/messages/own-messages';
import { hasSubject, type Template, templateSchema } from '@shared/rules/messages/template';
import { templateTone } from '@shared/rules/messages/template-tone';
import { isSendable } from '@shared/rules/tone/verdict';
import { changeSetting } from './settings-change';
import { transact, type UseCaseContext } from './use-case';

export type MessageError =
  | 'invalid'
  /** Something in it is not understood, or the channel does not take it. */
  | 'problems'
  /** It threatens, exposes or presses (CDC arts. 42 and 71). */
  | 'tone'
  | 'too-many'
  | 'not-there';

/** The journal's line, which `undoSettingChange` takes back; absent when nothing changed. */
export interface ChangedMessages {
  readonly seq?: number;
}

const builtIn = (id: string): Template | undefined => builtInTemplates.find((template) => template.id === id);

const without = ({ edited, ...own }: OwnMessages, id: string): OwnMessages => ({
  ...own,
  edited: Object.fromEntries(Object.entries(edited).filter(([each]) => each !== id)),
});

const withBuiltIn = (own: OwnMessages, original: Template, { text, subject }: Template): OwnMessages =>
  text === original.text && subject === original.subject
    ? without(own, original.id)
    : { ...own, edited: { ...own.edited, [original.id]: { text, subject } } };

const withMessage = (own: OwnMessages, message: Template): Result<OwnMessages, MessageError> => {
  const original = builtIn(message.id);
  if (original) return ok(withBuiltIn(own, original, message));
  if (own.added.some(({ id }) => id === message.id))
    return ok({ ...own, added: own.added.map((each) => (each.id === message.id ? message : each)) });
  if (own.added.length >= MAX_OWN_MESSAGES) return err('too-many');
  return ok({ ...own, added: [...own.added, message] });
};

const change = (
  context: UseCaseContext,
  label: (own: OwnMessages) => string,
  changed: (own: OwnMessages) => Result<OwnMessages, MessageError>,
): Promise<Result<ChangedMessages, MessageError>> =>
  transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<ChangedMessages, MessageError>> => {
      const own = await readOwnMessages(context.db);
      const next = changed(own);
      if (!next.ok) return next;
      const written = await changeSetting(context, 'messages', next.value, label(own));
      return written.ok ? ok({ seq: written.value }) : written;
    },
  );

const named = (own: OwnMessages, id: string): string => {
  const message = builtIn(id) ?? own.added.find((added) => added.id === id);
  return `Mensagem: ${message ? messageKindName[message.kind] : 'texto da loja'}`;
};

/**
 * Keeps a text in the shop's words: one that comes with the app, one of the shop's own, or a new one. Where it says
 * again what it said at first, nothing is kept. The conversations from then on use it.
 */
export const saveMessage = async (
  context: UseCaseContext,
  message: Template,
): Promise<Result<ChangedMessages, MessageError>> => {
  const parsed = templateSchema.safeParse(message);
  if (!parsed.success) return err('invalid');
  const { subject, ...words } = parsed.data;
  const saved: Template = hasSubject(words.channel) ? { ...words, subject: subject?.trim() ?? '' } : words;
  const problems = checkTemplate(saved.text, saved.channel, saved.subject);
  if (problems.some(({ severity }) => severity === 'error')) return err('problems');
  const shop = await readSetting(context.db, 'shop');
  if (!isSendable(templateTone(saved, shop?.document))) return err('tone');
  return change(
    context,
    () => `Mensagem: ${messageKindName[saved.kind]}`,
    (own) => withMessage(own, saved),
  );
};

/** Switches a text on, or off: it stays in the list and is not proposed. */
export const switchMessage = (
  context: UseCaseContext,
  id: string,
  isOn: boolean,
): Promise<Result<ChangedMessages, MessageError>> =>
  change(
    context,
    (own) => `${named(own, id)} (${isOn ? 'ligada' : 'desligada'})`,
    (own) => {
      if (!builtIn(id) && !own.added.some((added) => added.id === id)) return err('not-there');
      const others = own.off.filter((each) => each !== id);
      return ok({ ...own, off: isOn ? others : [...others, id] });
    },
  );

/** Gives a text that comes with the app its first words again, and lets one of the shop's own go. */
export const takeBackMessage = (
  context: UseCaseContext,
  id: string,
): Promise<Result<ChangedMessages, MessageError>> =>
  change(
    context,
    (own) => `${named(own, id)} (${builtIn(id) ? 'voltou ao original' : 'excluída'})`,
    (own) => {
      if (builtIn(id)) return ok(without(own, id));
      const added = own.added.filter((each) => each.id !== id);
      if (added.length === own.added.length) return err('not-there');
      return ok({ ...own, added, off: own.off.filter((each) => each !== id) });
    },
  );
