/**
 * The links Em Dia may hand to the computer: conversations, mail and calls, in the exact form the app
 * itself writes them. The whole string must match, in plain ASCII and lower case, so there is nothing left
 * for two URL parsers to read differently.
 */
const value = "(?:[A-Za-z0-9\\-._~!*'()+,:@/$]|%[0-9A-Fa-f]{2})*";
const parameters = (...names: string[]) => {
  const one = `(?:${names.join('|')})=${value}`;
  return `(?:\\?${one}(?:&${one})*)?`;
};
const phone = '\\+?[0-9]{3,15}';
const mailbox = '[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?';

const forms = [
  // https://faq.whatsapp.com/5913398998672934: wa.me/<number>?text=<text>
  `https://wa\\.me/(?:[0-9]{8,15})?${parameters('text')}`,
  `https://web\\.whatsapp\\.com/send/?${parameters('phone', 'text')}`,
  `https://api\\.whatsapp\\.com/send/?${parameters('phone', 'text')}`,
  `whatsapp://send/?${parameters('phone', 'text')}`,
  // Only subject and body: "attach" and its kin make some mail programs pick up local files.
  `mailto:(?:${mailbox})?${parameters('subject', 'body')}`,
  `sms:${phone}${parameters('body')}`,
  // Digits only: "*" and "#" would be operator commands.
  `tel:${phone}`,
].map((form) => new RegExp(`^${form}$`));

const longestLink = 8192;

/** Whether this link may be opened outside the app. Anything not in one of the known forms may not. */
export const isAllowedExternal = (url: string): boolean =>
  url.length <= longestLink && !url.includes('%00') && forms.some((form) => form.test(url));
