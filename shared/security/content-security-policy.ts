/**
 * What the page may load: its own files and nothing from anywhere else.
 *
 * `style-src 'unsafe-inline'` is needed because the component kit writes its theme into a style element;
 * scripts stay limited to our own files. `blob:` is for the papers shown before printing.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
