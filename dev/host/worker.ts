// The worker thread: runs one execution at a time, each in a new global scope with nothing of Node in it. A service call
// posts a message and sleeps until the host has answered, so executions block as they do in Apps Script.
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { readSharedClock } from '../clock';
import type { Native } from './guest/realm';
import type { start as startGuest } from './guest/runtime';
import { localWork } from './native';
import { describeError } from './outcome';
import type { FromWorker, LocalCalls, Reply, RunRequest, RunResult, ToWorker, WorkerSetup } from './protocol';

const setup = workerData as WorkerSetup;
const port = parentPort!;
const send = (message: FromWorker) => port.postMessage(message);

const runtimeScript = new vm.Script(setup.guestRuntime, { filename: 'host.js' });
const bundleScript = new vm.Script(setup.bundle, { filename: 'Code.js' });
// Called from inside a script run, so that promises settle before the execution ends ("V8 runtime": after the call stack).
const handOver = '__host_call';
const callScript = new vm.Script(
  `(call => (delete globalThis.${handOver}, call()))(globalThis.${handOver})`,
  { filename: 'host.js' },
);

let localCalls: LocalCalls = {};

function takeLocalCalls(): LocalCalls {
  const taken = localCalls;
  localCalls = {};
  return taken;
}

const native: Native = {
  ...localWork,
  nowMillis: () => readSharedClock(setup.clock),
  request(service, method, args) {
    send({ kind: 'call', service, method, args, local: takeLocalCalls() });
    // In a loop: the host stores before it notifies, so a notification may belong to the previous wait.
    while (Atomics.load(setup.replied, 0) === 0) Atomics.wait(setup.replied, 0, 0);
    Atomics.store(setup.replied, 0, 0);
    const received = receiveMessageOnPort(port) as { message: { reply: Reply } };
    return received.message.reply;
  },
  log: text => send({ kind: 'log', text }),
  countLocal(call) {
    localCalls[call] = (localCalls[call] ?? 0) + 1;
  },
};

function execute(run: RunRequest): RunResult {
  const scope: Record<string, unknown> = {};
  const context = vm.createContext(scope, {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: run.runsText, wasm: true },
  });
  const { start } = runtimeScript.runInContext(context) as { start: typeof startGuest };
  const call = start(native, run);
  try {
    bundleScript.runInContext(context);
    scope[handOver] = call;
    return callScript.runInContext(context) as RunResult;
  } catch (error) {
    return { ok: false, error: describeError(error) };
  }
}

port.on('message', (message: ToWorker) => {
  if (message.kind !== 'run') return;
  const result = execute(message.run);
  send({ kind: 'done', result, local: takeLocalCalls() });
});
