/** Along the top of the page while the script is at work; it takes no room, so nothing moves. */
export function ProgressLine({ isShown }: { readonly isShown: boolean }) {
  return <div class="progress-line" data-shown={isShown} aria-hidden="true" />;
}
