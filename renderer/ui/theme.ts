import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

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

const family = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

export const theme = createTheme({
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: '650' },
  fontSizes: { xs: '13px', sm: '15px', md: '16px', lg: '18px', xl: '22px' },
  colors: { green, red },
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
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
        closeButtonProps: { 'aria-label': 'Fechar' },
      },
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 120 }, closeButtonProps: { 'aria-label': 'Fechar' } },
    },
    Button: { defaultProps: { size: 'md' } },
  },
});

/** The kit's own variables follow our palette. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
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
  },
  light: {},
  dark: {},
});
