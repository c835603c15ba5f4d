// The page's few icons, drawn with lines in the colour of the text around them.

const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  info: 'M8 7.2v4M8 4.8v.1',
  alert: 'M8 4.5v4.2M8 11.2v.1',
  home: 'M2.8 7.6L8 3l5.2 4.6M4.3 6.6V13h7.4V6.6',
  insert: 'M2.8 3.2h10.4v9.6H2.8zM2.8 6.4h10.4M8 8.2v3.2M6.4 9.8h3.2',
  reload: 'M12.8 8a4.8 4.8 0 1 1-1.5-3.5M12.8 2.6v2.6h-2.6',
  settings: 'M3 5h5.2M11.4 5H13M3 11h1.6M7.8 11H13M9.8 3.5v3M6.2 9.5v3',
  outside: 'M9.5 3.5h3v3M12.2 3.8L7.5 8.5M7 4.5H3.5v8h8V9',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  next: 'M6.5 4.5L10 8l-3.5 3.5',
  back: 'M9.5 4.5L6 8l3.5 3.5',
  copy: 'M6 6h6.5v6.5H6zM3.5 10V3.5H10',
  eye: 'M1.8 8S4 4 8 4s6.2 4 6.2 4-2.2 4-6.2 4-6.2-4-6.2-4zM8 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z',
  lock: 'M4 7.3h8v5.9H4zM5.7 7.3V5.4a2.3 2.3 0 0 1 4.6 0v1.9',
  key: 'M6 7.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM7.9 8L12.8 3.2M10.6 5.3l1.7 1.7',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM10 10l3.2 3.2',
  sheet: 'M3 2.8h10v10.4H3zM3 6.3h10M3 9.8h10M7 6.3v6.9',
} as const;

export type IconName = keyof typeof paths;

const ringed: readonly IconName[] = ['info', 'alert'];

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {ringed.includes(name) && <circle cx="8" cy="8" r="6" />}
      <path d={paths[name]} />
    </svg>
  );
}
