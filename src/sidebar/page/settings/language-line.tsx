// The language of the sidebar: Google's, or one that the person chooses.
import { languageNames } from '../../../languages/language-names';
import type { Language } from '../../contract';
import { useAddOn } from '../add-on';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';

export function LanguageLine({ ownLanguage }: { readonly ownLanguage: Language | undefined }) {
  const { words, googleLanguage, applySnapshot } = useAddOn();
  const { failure, send } = useMutation('setLanguage');
  const choose = async (language: Language | 'google') => {
    const snapshot = await send({ language });
    if (snapshot) applySnapshot(snapshot);
  };
  return (
    <li>
      <label class="language">
        <span class="language-name">{words.settings.language}</span>
        <select
          class="quiet-select"
          value={ownLanguage ?? 'google'}
          onChange={event => void choose(event.currentTarget.value as Language | 'google')}
        >
          <option value="google">{words.settings.asInGoogle(languageNames[googleLanguage])}</option>
          {Object.entries(languageNames).map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <FailureNotice failure={failure} />
    </li>
  );
}
