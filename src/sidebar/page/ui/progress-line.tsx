/** At the top of the page while the script runs. It takes no space, so nothing moves. */
export function ProgressLine({ isShown }: { readonly isShown: boolean }) {
  return <div class="progress-line" data-shown={isShown} aria-hidden="true" />;
}
