// The page's few icons, 16 px, drawn with lines in the colour of the text around them.

const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  info: 'M8 7.2v4M8 4.8v.1',
  alert: 'M8 4.5v4.2M8 11.2v.1',
  reload: 'M12.8 8a4.8 4.8 0 1 1-1.5-3.5M12.8 2.6v2.6h-2.6',
  outside: 'M9.5 3.5h3v3M12.2 3.8L7.5 8.5M7 4.5H3.5v8h8V9',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  back: 'M9.5 4.5L6 8l3.5 3.5',
  copy: 'M6 6h6.5v6.5H6zM3.5 10V3.5H10',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  clock: 'M8 5v3.2l2 1.3',
  dot: 'M8 8v.01',
} as const;

export type IconName = keyof typeof paths;

const ringed: readonly IconName[] = ['info', 'alert', 'clock'];

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {ringed.includes(name) && <circle cx="8" cy="8" r="6" />}
      <path d={paths[name]} />
    </svg>
  );
}
