// The languages of the sidebar's page, one line each: the same as the script's.
export { germanPage as de } from './de';
export { englishPage as en } from './en';
export { chinesePage as zh } from './zh';
