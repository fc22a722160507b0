export { currentLocale, has, language, setLanguage, t, text } from './texts.svelte';
export { dateLong, dateShort, dateTime, period, time } from './dates';
