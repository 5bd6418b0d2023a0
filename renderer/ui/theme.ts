import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const green: MantineColorsTuple = [
  '#e4f1eb',
  '#cbe4d9',
  '#9fcdb9',
  '#5cc29c',
  '#3f9f7c',
  '#2a8163',
  '#14614a',
  '#11543f',
  '#0d4433',
  '#093326',
];
const red: MantineColorsTuple = [
  '#f9e7e3',
  '#f1cdc6',
  '#f08d80',
  '#dd6d5f',
  '#c94f41',
  '#b93f31',
  '#a93226',
  '#922a20',
  '#76221a',
  '#5b1a14',
];
/** The kit's own greys, for fields, tracks and borders: warm when light. */
const gray: MantineColorsTuple = [
  '#faf7f1',
  '#f4f0e8',
  '#efebe1',
  '#e6e0d4',
  '#d5cdbd',
  '#b5ad9f',
  '#8f8a80',
  '#5e6b6e',
  '#3b4648',
  '#1e2a2d',
];
/** And when dark, the lightest first. */
const dark: MantineColorsTuple = [
  '#e9e6dd',
  '#c9cbc5',
  '#a3adae',
  '#7d8889',
  '#3c4748',
  '#313a3b',
  '#232b2c',
  '#1e2526',
  '#161b1c',
  '#101414',
];

const family = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

const dialogTitle = { title: { fontSize: 20, fontWeight: 650 } };

export const theme = createTheme({
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: '650' },
  fontSizes: { xs: '13px', sm: '15px', md: '16px', lg: '18px', xl: '22px' },
  colors: { green, red, gray, dark },
  primaryColor: 'green',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  white: '#ffffff',
  black: '#1e2a2d',
  defaultRadius: 'md',
  radius: { md: '10px', lg: '14px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      styles: dialogTitle,
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
        closeButtonProps: { 'aria-label': 'Fechar' },
      },
    },
    Drawer: {
      styles: dialogTitle,
      defaultProps: { transitionProps: { duration: 120 }, closeButtonProps: { 'aria-label': 'Fechar' } },
    },
    Button: Button.extend({
      defaultProps: { size: 'md' },
      // The kit picks the colour of the words for the light scheme alone; bright buttons need dark words.
      vars: (_, { variant = 'filled', color }) => ({
        root:
          variant === 'filled'
            ? { '--button-color': color === 'red' ? 'var(--on-red)' : 'var(--on-green)' }
            : {},
      }),
    }),
  },
});

const palette = {
  '--mantine-color-body': 'var(--sheet)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-hover': 'var(--neutral-tint)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--green)',
};

/** The kit's own variables follow our palette. It sets them for each scheme, so ours have to come there too. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: palette, dark: palette });
