// Style sheets are imported for esbuild, which puts them into the page.
declare module '*.css';
