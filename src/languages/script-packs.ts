// The languages of the script, one line each. Re-exports, not an object, so that the bundler leaves out the page's packs.
export { germanScript as de } from './de';
export { englishScript as en } from './en';
export { chineseScript as zh } from './zh';
