// As charts have them: dark and light alternate, so that neighbours part without hue.
export const colours = {
  ink: '#1c2321',
  dark: '#0b6b50',
  light: '#5fb3a1',
  blue: '#8db4e2',
  sand: '#e8c68a',
  area: '#d3e9e0',
  down: '#d98c85',
  word: '#c9d4d0',
  faint: '#dfe7e4',
} as const;
