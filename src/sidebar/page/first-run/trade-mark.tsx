/** A rising line, as on the demo sheets. */
export function TradeMark() {
  return (
    <svg class="trade-mark" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="#0b6b50" />
      <path
        d="M8 24l7-8 5 4 8-10"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
