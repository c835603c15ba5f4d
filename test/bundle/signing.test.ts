import { join } from 'node:path';
import { projectRoot } from '../../dev/build/bundle';
import { buildScript } from '../../dev/build/script';
import { createHost, type Host } from '../../dev/host/host';
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';
import vectors from '../vectors/signing.json';

describe('as built, in the local Apps Script', () => {
  let host: Host;
  beforeAll(async () => {
    const script = await buildScript(join(projectRoot, 'test', 'support', 'signing-entry.ts'), 'Signing');
    const stub = 'function sign(fields, secret) { return [Signing.sign(fields, secret)]; }';
    host = createHost({ bundle: `${script}\n${stub}`, manifest: { timeZone: 'Etc/UTC' } });
  });
  afterAll(() => host.close());

  test.each(vectors.map(vector => [vector.body, vector] as const))(
    'PHP writes and signs %s alike',
    async (_, vector) => {
      const spreadsheet = host.createSpreadsheet({ owner });
      const args = [vector.fields, vector.secret];
      const outcome = await host.call({
        entry: 'cell',
        functionName: 'sign',
        args,
        spreadsheet,
        user: owner,
      });
      expect(outcome).toMatchObject({ ok: true, value: [[vector.body, vector.sign]] });
    },
  );
});

describe('through a cell', () => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn();
    await addOn.connect('demo');
  });
  afterAll(() => addOn.close());

  test.each(['GIFT/TIP(IN) "~*\'!"', 'NFT:APES#0042$ €🙂ÖL+%20&=;'])(
    'a parameter with %s in it is accepted by a server that checks as PHP does',
    async coin => {
      await addOn.cell('CT_HISTORICAL_CURRENCY', [[coin]]);
      const { fields, outcome } = addOn.sandbox.requests.at(-1)!;
      expect({ outcome, fields }).toMatchObject({
        outcome: 'answered',
        fields: expect.arrayContaining([['currency', coin]]),
      });
    },
  );
});
