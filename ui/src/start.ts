/** Imported before everything else of the page, so that the binder works while the page is built. */
import { askAhead } from './state/ahead';

askAhead('binder_status', 'today');
