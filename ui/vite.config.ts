// Builds the page into `ui/dist`, from where the program serves it; also runs its tests.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
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
    passWithNoTests: true,
  },
});
