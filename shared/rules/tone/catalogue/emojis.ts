import type { ToneKind, ToneSeverity } from '../finding';

export interface EmojiMeaning {
  readonly signs: string;
  readonly kind: ToneKind;
  readonly severity: ToneSeverity;
  readonly why: string;
}

/** Little pictures that say what no word says. Taken out, nothing is lost. */
export const emojis: readonly EmojiMeaning[] = [
  { signs: '😡🤬😠👿😤😾💢', kind: 'insult', severity: 'severe', why: 'Esta figura mostra raiva.' },
  { signs: '🖕💩🤡🐍🐀🐷🤮🤢👎🐭🫏🤥', kind: 'insult', severity: 'severe', why: 'Esta figura ofende.' },
  { signs: '🙄😒🤦🤨😏', kind: 'insult', severity: 'mild', why: 'Esta figura soa como ironia ou vergonha.' },
  { signs: '🔪💀☠⚰💣🔫👊😈🪦🥊🗡🩸', kind: 'threat', severity: 'severe', why: 'Esta figura ameaça.' },
  {
    signs: '👮🚔🚓⚖⛓',
    kind: 'legal-bluff',
    severity: 'severe',
    why: 'Esta figura ameaça com polícia ou Justiça.',
  },
  { signs: '🚨', kind: 'false-urgency', severity: 'mild', why: 'Esta figura assusta sem motivo.' },
];
