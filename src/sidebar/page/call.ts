// Calls a function of the script from the page. Returns every failure as an answer and never throws.
// https://developers.google.com/apps-script/guides/html/reference/run
import type { Answer, Failure, PageFunction, PageFunctions } from '../contract';
import { type PlatformTrouble, troubleOf } from './platform-trouble';

export type RequestOf<F extends PageFunction> = Parameters<PageFunctions[F]>[0];
export type ValueOf<F extends PageFunction> =
  ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never;

/** The script's answer, or why there is none. */
export type PageFailure = Failure | PlatformTrouble;

export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: PageFailure };

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): Runner;
} & { readonly [F in PageFunction]: (request: unknown) => void };

declare const google: { readonly script: { readonly run: Runner } };

/** Google ends a script after six minutes, so no answer comes later. A computer that slept may miss an answer. */
const longestMillis = 400_000;

export function call<F extends PageFunction>(
  name: F,
  request: RequestOf<F>,
): Promise<PageAnswer<ValueOf<F>>> {
  return new Promise(resolve => {
    const fail = (detail: string) => resolve({ ok: false, failure: troubleOf(detail, navigator.onLine) });
    const timer = setTimeout(() => fail('Exceeded maximum execution time'), longestMillis);
    try {
      google.script.run
        .withSuccessHandler(answer => {
          clearTimeout(timer);
          if (isAnswer(answer)) resolve(answer as PageAnswer<ValueOf<F>>);
          else fail('no answer');
        })
        .withFailureHandler(error => {
          clearTimeout(timer);
          fail(error?.message ?? '');
        })
        [name](request);
    } catch (thrown) {
      clearTimeout(timer);
      fail(String(thrown));
    }
  });
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
