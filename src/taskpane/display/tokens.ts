import type { Theme } from '@fluentui/react-components';

/**
 * Fluent's design tokens by name, as the CSS variables that the provider sets. Fluent's own table of them says the same, but
 * would be a tenth of all that the pane may load.
 */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_table, name) => `var(--${String(name)})`,
});

/** Fluent's type ramp, as far as a pane of 350 pixels needs it. */
export const typography = {
  caption: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  body: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  bodyStrong: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
} as const;
