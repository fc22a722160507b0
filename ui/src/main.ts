/**
 * Starts the page: asks the binder first; what draws the page and the texts of its language come
 * meanwhile.
 */
import './styles/tokens.css';
import './styles/base.css';
import { askAhead } from './state/ahead';

const asked = askAhead('binder_status', 'today');

async function speak(): Promise<void> {
  const [{ setLanguage }, language] = await Promise.all([import('./i18n'), asked]);
  await setLanguage(language);
}

const [{ mount }, { default: App }] = await Promise.all([
  import('svelte'),
  import('./App.svelte'),
  speak(),
]);
const target = document.getElementById('app');
if (target) mount(App, { target });
