const js = require('@eslint/js');
const a11y = require('eslint-plugin-jsx-a11y');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const globals = require('globals');
const tseslint = require('typescript-eslint');
const importDirection = require('./tools/eslint/importDirection');
const { officeGlobals } = require('./tools/eslint/layers');

const typescript = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.ts'];

/** Fluent UI's components, as the elements they become: the accessibility rules look at elements. */
const fluentElements = {
  Button: 'button',
  Checkbox: 'input',
  Image: 'img',
  Input: 'input',
  Label: 'label',
  Link: 'a',
  Select: 'select',
};

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },

  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Branded numbers such as kroner may well be negated.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // Our interfaces are plain objects of functions; none of them looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },

  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { project: { rules: { 'import-direction': importDirection } } },
    rules: { 'project/import-direction': 'error' },
  },

  // The plugin's own configuration parses with an ECMAScript of 2015 and knows no Office globals: its rules alone are taken.
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      parser: tseslint.parser,
      ecmaVersion: 2022,
      sourceType: 'module',
      globals: { ...globals.browser, ...Object.fromEntries(officeGlobals.map((name) => [name, 'readonly'])) },
    },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },

  // Two of them follow a value through one function; here a function queues, and another reads after the caller's sync.
  {
    files: ['src/excel/verifyChanges.ts'],
    rules: { 'office-addins/call-sync-before-read': 'off', 'office-addins/load-object-before-read': 'off' },
  },

  {
    files: ['src/**/*.tsx', 'tests/**/*.tsx'],
    extends: [a11y.flatConfigs.strict],
    settings: { 'jsx-a11y': { components: fluentElements } },
    rules: {
      // A region that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },

  // excelts and Univer are typed more loosely than they behave: the preview wraps them in thin adapters.
  {
    files: ['src/preview/**/*.ts', 'tests/preview/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },

  // A stand-in for something asynchronous is asynchronous even when it has nothing to wait for.
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
);
