import { bureaus } from './catalogue/bureaus';
import { court } from './catalogue/court';
import { exposure } from './catalogue/exposure';
import { forbiddenWords } from './catalogue/forbidden-words';
import { insults } from './catalogue/insults';
import { irony } from './catalogue/irony';
import { loadedWords } from './catalogue/loaded-words';
import { police } from './catalogue/police';
import { reproach } from './catalogue/reproach';
import { sayings } from './catalogue/sayings';
import { sensitiveTopics } from './catalogue/sensitive-topics';
import { shame } from './catalogue/shame';
import { tellingGoods } from './catalogue/telling-goods';
import { thirdParties } from './catalogue/third-parties';
import { threats } from './catalogue/threats';
import { urgency } from './catalogue/urgency';
import { veiledThreats } from './catalogue/veiled-threats';
import type { ToneRule } from './rule';

/** Everything that is looked for in words. Where two rules of the same severity meet, the earlier one speaks. */
export const catalogue: readonly ToneRule[] = [
  ...thirdParties,
  ...exposure,
  ...police,
  ...court,
  ...bureaus,
  ...threats,
  ...veiledThreats,
  ...sayings,
  ...shame,
  ...insults,
  ...irony,
  ...reproach,
  ...sensitiveTopics,
  ...tellingGoods,
  ...urgency,
  ...loadedWords,
  ...forbiddenWords,
];
