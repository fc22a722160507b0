// Builds the page into `ui/dist`, from where the program serves it; also runs its tests.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const CATALOGUE = '?catalogue';

/**
 * `messages.ftl?catalogue` is the catalogue as JSON text, parsed here: the page reads it in a
 * tenth of the time. Each is a file of its own, fetched when its language is spoken.
 */
const catalogues: Plugin = {
  name: 'catalogues',
  async load(id) {
    if (!id.endsWith(CATALOGUE)) return null;
    const file = id.slice(0, -CATALOGUE.length);
    this.addWatchFile(file);
    const { body } = new FluentResource(await readFile(file, 'utf8'));
    return `export default ${JSON.stringify(JSON.stringify(body))}`;
  },
};

export default defineConfig({
  plugins: [catalogues, svelte(), svelteTesting()],
  resolve: {
    alias: {
      '@': here('./src'),
      locales: here('../assets/locales'),
      assets: here('../assets'),
    },
  },
  server: { port: 5173, strictPort: true, fs: { allow: ['.', '../assets'] } },
  build: {
    // The oldest web views: WebKitGTK 2.40, Safari 16.4, WebView2.
    target: ['safari16.4', 'chrome111'],
    // The policy of the window allows no data: fonts, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    // For a loaded machine: no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});
