export { currentLocale, has, language, setLanguage, t, text } from './texts.svelte';
export { dateLong, dateShort, dateTime, dayShort, formatDay, period, time } from './dates';
