import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The accent: a deep, calm green. Shade 7 carries white text at 5.9:1, shade 4 reads on the dark ground at 7:1. */
const leaf: MantineColorsTuple = [
  '#eef6f2', '#dcece4', '#b9d9ca', '#92c4ad', '#6bb393', '#4a9f7b', '#318663', '#1b6b4e', '#145640', '#0d3f2f',
];

/** Grays with a breath of the accent, so that tables and ground belong together. */
const gray: MantineColorsTuple = [
  '#f7f9f8', '#eff2f0', '#e3e8e5', '#d3dad6', '#bac4be', '#93a099', '#6b7871', '#4f5b55', '#37423c', '#1c2420',
];

const dark: MantineColorsTuple = [
  '#dfe6e2', '#b9c4be', '#98a59e', '#7f8c85', '#3f4a44', '#2b3430', '#212925', '#171d1a', '#121614', '#0c0f0e',
];

/** Stars and nothing else. The two values are the glyph's colour on the light and on the dark ground. */
const star = { light: '#b98200', dark: '#f0bf4c' };

const family = "'Be Vietnam Pro', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 7 },
  colors: { leaf, gray, dark },
  black: '#18201c',
  fontFamily: family,
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontFamily: family,
    fontWeight: '600',
    textWrap: 'pretty',
    // Vietnamese stacks two marks on one vowel (ễ, Ậ): lines need more room than Latin headings usually get.
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.25rem + 1vw, 1.875rem)', lineHeight: '1.35' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.45' },
    },
  },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.65', xl: '1.65' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: {
      defaultProps: { size: 'md' },
      styles: { label: { marginBottom: '0.25rem' }, description: { marginBottom: '0.25rem' } },
    },
    Button: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { withBorder: true } },
    Modal: {
      defaultProps: { centered: true },
      styles: { title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600, lineHeight: 1.45 } },
    },
    Drawer: { styles: { title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600, lineHeight: 1.45 } } },
    // Mantine heads a dialog with <header>, which a screen reader would take for a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});

/** Where Mantine's own variables miss WCAG 2.2 AA or do not know what we need. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ocop-measure': '42rem',
    '--ocop-header': '3.5rem',
  },
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-4)',
    '--mantine-color-error': '#b3261e',
    '--ocop-ground': 'var(--mantine-color-gray-0)',
    '--ocop-surface': '#ffffff',
    '--ocop-line': 'var(--mantine-color-gray-2)',
    '--ocop-star': star.light,
    '--ocop-star-empty': 'var(--mantine-color-gray-4)',
    '--ocop-good': '#145640',
    '--ocop-good-ground': '#e3f1ea',
    '--ocop-waiting': '#37423c',
    '--ocop-waiting-ground': '#e9eeeb',
    '--ocop-attention': '#8a3c0a',
    '--ocop-attention-ground': '#fbeadf',
    '--ocop-bad': '#9b1c16',
    '--ocop-bad-ground': '#fbe6e4',
  },
  dark: {
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-leaf-light': '#1c3a2e',
    '--mantine-color-leaf-light-hover': '#22463a',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-body': 'var(--mantine-color-dark-8)',
    '--ocop-ground': 'var(--mantine-color-dark-8)',
    '--ocop-surface': 'var(--mantine-color-dark-7)',
    '--ocop-line': 'var(--mantine-color-dark-5)',
    '--ocop-star': star.dark,
    '--ocop-star-empty': 'var(--mantine-color-dark-4)',
    '--ocop-good': '#9fdcc0',
    '--ocop-good-ground': '#17372a',
    '--ocop-waiting': '#cfd8d3',
    '--ocop-waiting-ground': '#2b3430',
    '--ocop-attention': '#f5b995',
    '--ocop-attention-ground': '#3d2415',
    '--ocop-bad': '#ffb4ab',
    '--ocop-bad-ground': '#43191a',
  },
});
