// A switch that takes effect at once: it shows what is stored, which only the script's answer changes.
interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly isBusy: boolean;
  onSwitch(): void;
}

export function Switch({ label, isOn, isBusy, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-label={label}
      aria-checked={isOn}
      aria-busy={isBusy}
      onClick={() => {
        if (!isBusy) onSwitch();
      }}
    />
  );
}
