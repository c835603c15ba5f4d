// A report that is ready: open it, its main figures, and what needs a look.
import type { ReportReading } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { Make } from '../../running/use-making';
import { useWork } from '../../running/work';
import { BackButton } from '../../shell/back-button';
import { Screen } from '../../shell/screen';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { useFocusIfLost } from '../../use-focus-if-lost';
import { useMutation } from '../../use-mutation';
import { AccountantCopy } from './accountant-copy';
import { ReportPicture } from './pictures/report-picture';

export function MadeView({ make }: { readonly make: Make }) {
  const { words, go } = useAddOn();
  const { making } = useWork();
  const opening = useMutation('openSheet');
  const open = useFocusIfLost<HTMLButtonElement>();
  const { sheet, name, reading } = make;
  const back = () => {
    making.forget();
    go('insert', { name: 'list' });
  };
  return (
    <Screen tab="insert">
      <BackButton label={words.making.back} onClick={back} />
      <Notice kind="good" lead={words.making.ready(name)} />
      <div class="stack close">
        <ReportPicture report={make.order.report} isWide />
        <Button
          look="main"
          isWide
          buttonRef={open}
          isBusy={opening.isBusy}
          onClick={() => void opening.send({ sheet: sheet! })}
        >
          {words.making.open}
        </Button>
        <FailureNotice failure={opening.failure} />
        {reading && reading.figures.length > 0 && (
          <dl class="facts">
            {reading.figures.map(({ label, shown }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd class={signOf(shown)}>{shown}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {reading && <Doubts reading={reading} />}
      {make.order.report === 'tax' && (
        <div class="stack close">
          <AccountantCopy sheet={sheet!} />
        </div>
      )}
      <p>
        {words.making.yours}{' '}
        <LinkButton onClick={() => void making.renew(sheet!, name)}>{words.making.anew}</LinkButton>
      </p>
    </Screen>
  );
}

function Doubts({ reading }: { readonly reading: NonNullable<Make['reading']> }) {
  const { words } = useAddOn();
  const { waiting, errors, checks } = reading;
  return (
    <>
      {waiting > 0 && <Notice kind="warning" text={words.making.waiting(waiting)} />}
      {errors.length > 0 && <CellErrors errors={errors} />}
      {checks.length > 0 && (
        <Notice kind="warning" lead={words.making.checks(checks.length)} text={words.making.checksWhere}>
          <ul>
            {checks.map(check => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

const namedErrors = 5;

function CellErrors({ errors }: { readonly errors: ReportReading['errors'] }) {
  const { words } = useAddOn();
  const more = errors.length - namedErrors;
  return (
    <Notice kind="warning" text={words.making.errors(errors.length)}>
      <ul>
        {errors.slice(0, namedErrors).map(({ address, text }) => (
          <li key={address}>
            <b>{address}</b>: {text}
          </li>
        ))}
        {more > 0 && <li>{words.making.moreErrors(more)}</li>}
      </ul>
    </Notice>
  );
}

/** The cell's own format writes the sign. */
function signOf(shown: string): string | undefined {
  if (/^\+|▲/.test(shown)) return 'up';
  return /^[-−]|▼/.test(shown) ? 'down' : undefined;
}
