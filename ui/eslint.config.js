// What the page may not do: the layers, the wire and the languages stand where the house plan has them.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only ui/src/ipc talks to the program.',
};
const barrel = {
  regex: '^@lucide/svelte(/icons)?$',
  message: "Import one icon: '@lucide/svelte/icons/house'.",
};
const views = {
  group: ['@/views/**', '**/views/**', '@/App.svelte', '**/App.svelte'],
  message: 'Views stand above components: components never import them.',
};
const concepts = {
  regex: '^(@/components|\\.\\./\\.\\./components|\\.\\.)/(?!shared/)[a-z-]+/.*',
  message: 'Shared components know no concept.',
};
const components = {
  group: ['@/components/**', '**/components/**'],
  message: 'State and rules know no component.',
};

/** The import rule for `files`: `patterns` on top of those that hold everywhere. */
const layer = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [barrel, ...patterns] }] },
});

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/gen/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      // The compiler of TypeScript finds these, and knows the types of the page.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      // A plain Map or Set may stand beside the `$state` that the page watches.
      'svelte/prefer-svelte-reactivity': 'off',
      // The policy of the window refuses styles that stand in markup; what Svelte sets goes
      // through the style sheet's own interface, which it allows.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteAttribute[key.name="style"][value.length=1] > SvelteLiteral',
          message: "Inline styles are refused by the window: use a class, or `style:name={value}`.",
        },
      ],
    },
  },
  { files: ['src/**/*.test.ts', 'src/test/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.{js,ts}'], languageOptions: { globals: { ...globals.node } } },
  layer(['src/**'], tauri),
  layer(['src/ipc/**'], components, views),
  layer(['src/{state,i18n}/**'], tauri, components, views),
  layer(['src/components/**'], tauri, views),
  layer(['src/components/shared/**'], tauri, views, concepts),
);
