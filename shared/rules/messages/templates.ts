import type { Segment } from '../risk/segment';
import { builtInTemplates } from './built-in';
import { checkTemplate } from './check-template';
import type { MessageKind } from './kinds';
import { defaultOwnMessages, type OwnMessages } from './own-messages';
import type { MessageChannel, Template } from './template';
import type { TemplateProblem } from './template-problem';
import { letterStandIn } from './texts/letter';

const edited = (template: Template, own: OwnMessages): Template => {
  const words = own.edited[template.id];
  return words ? { ...template, text: words.text, subject: words.subject ?? template.subject } : template;
};

/** All texts of a channel as the editor lists them, switched off ones too: the shop's own first. */
export const templatesOf = (channel: MessageChannel, own: OwnMessages = defaultOwnMessages): Template[] =>
  [...own.added, ...builtInTemplates.map((template) => edited(template, own))].filter(
    (template) => template.channel === channel,
  );

const suits = (template: Template, segment: Segment | undefined): boolean =>
  template.segment === undefined || template.segment === segment;

const forSegmentFirst = (templates: readonly Template[]): Template[] =>
  [...templates].sort((a, b) => Number(a.segment === undefined) - Number(b.segment === undefined));

const UNFILLED: ReadonlySet<TemplateProblem['kind']> = new Set<TemplateProblem['kind']>([
  'unknown-variable',
  'brace',
  'choice',
]);

const isSound = ({ text, channel, subject }: Template): boolean =>
  !checkTemplate(text, channel, subject).some(({ kind }) => UNFILLED.has(kind));

/** The app's words in the place of the shop's where those would go out with something unfilled; none where it has none. */
const sound = (template: Template): readonly Template[] => {
  const builtIn = builtInTemplates.find(({ id }) => id === template.id);
  if (template === builtIn || isSound(template)) return [template];
  return builtIn ? [builtIn] : [];
};

const written = (
  kind: MessageKind,
  channel: MessageChannel,
  segment: Segment | undefined,
  own: OwnMessages,
): Template[] => {
  const all = templatesOf(channel, own)
    .filter((template) => template.kind === kind && suits(template, segment))
    .flatMap(sound);
  const used = all.filter(({ id }) => !own.off.includes(id));
  // With everything switched off there would be nothing to say; then all of it stands.
  return forSegmentFirst(used.length > 0 ? used : all);
};

/**
 * The texts for a moment and a channel, never none: those for the customer's segment first, the shop's own before
 * the app's. A letter may stand in for another, and what has no letter takes the words of WhatsApp.
 */
export const templatesFor = (
  kind: MessageKind,
  channel: MessageChannel = 'whatsapp',
  segment?: Segment,
  own: OwnMessages = defaultOwnMessages,
): readonly Template[] => {
  const direct = written(kind, channel, segment, own);
  if (direct.length > 0) return direct;
  const standIn = channel === 'letter' ? letterStandIn[kind] : undefined;
  const other = standIn ? written(standIn, channel, segment, own) : [];
  return other.length > 0 ? other : written(kind, 'whatsapp', segment, own);
};
