// A page of help: headings with a paragraph each.
import { useAddOn } from '../add-on';
import type { HelpTopic } from '../navigation';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';

interface Props {
  readonly topic: HelpTopic;
  onBack(): void;
}

export function HelpPage({ topic, onBack }: Props) {
  const { words, isFirstRun } = useAddOn();
  return (
    <div class="stack">
      <BackButton label={isFirstRun ? words.common.back : words.settings.title} onClick={onBack} />
      <PageTitle title={words.help[topic]} />
      {words.helpPages[topic].map(([title, text]) => (
        <section key={title} class="stack tight">
          <h3>{title}</h3>
          <p class="small quiet">{text}</p>
        </section>
      ))}
    </div>
  );
}
