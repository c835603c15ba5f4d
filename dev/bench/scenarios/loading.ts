// What every cell loads before it does anything: the script's size and its cold load, beside an empty one and other scripts; and
// the files that only some read.
import { buildBundle } from '../../build/bundle';
import {
  bundleSizes,
  growthOf,
  lastRelease,
  maxColdLoadMillis,
  maxDemoBytes,
  maxGrowth,
  sizeOf,
} from '../../build/bundle-size';
import { coldLoad } from '../../build/load-time';
import peers from '../peers.json';
import { type Findings, goal, type Row } from '../report/report';

const layout = {
  title: 'Loading the script',
  explanation:
    "Apps Script loads the whole script for each cell. Cold: a text that V8 has never seen, in milliseconds of an idle machine with two cores, from the ratio to a public script that loads in turns with it. How much of that Google's servers save by keeping what they have compiled is not known. Since 0.1.0 the functions of transactions, the reports and the demo account came in: the script may be as large as this, since its load stays below a fifteenth of the half second that Google takes for any cell. Files beside the script are read only where they are needed. Of other projects' scripts the size stands in their repositories; how long they load is not on record.",
  columns: {
    script: 'script',
    kilobytes: 'KB',
    gzippedKilobytes: 'KB gzipped',
    coldMillis: 'cold load ms',
    source: 'source',
  },
};

export async function measureLoading(): Promise<Findings> {
  const bundle = await buildBundle();
  const { script, sidebar } = bundleSizes(bundle);
  const demo = sizeOf(bundle.demo);
  const coldMillis = coldLoad(bundle.code).idleMillis;
  const own = 'measured here';
  const rows: Row[] = [
    { script: 'this add-on', ...kilobytesOf(script), coldMillis, source: own },
    { script: 'Sidebar.html, read by the sidebar', ...kilobytesOf(sidebar), source: own },
    {
      script: 'Reports.html, read where a report is made',
      ...kilobytesOf(sizeOf(bundle.reports)),
      source: own,
    },
    { script: 'Demo.html, read by cells that name the demo account', ...kilobytesOf(demo), source: own },
    { script: 'an empty script', kilobytes: 0, coldMillis: coldLoad('').idleMillis, source: own },
    {
      script: `this add-on, ${lastRelease.version}`,
      ...kilobytesOf(lastRelease.script),
      source: 'built from its last commit',
    },
    ...peers.map(({ name, characters, source }) => ({ script: name, kilobytes: characters / 1000, source })),
  ];
  const since = `since ${lastRelease.version}`;
  return {
    section: { ...layout, rows },
    goals: [
      goal('Cold load of the script, ms of an idle machine', coldMillis, maxColdLoadMillis),
      goal(`Growth of the script ${since}, as a part`, growthOf('script', script), maxGrowth),
      goal(`Growth of the sidebar ${since}, as a part`, growthOf('sidebar', sidebar), maxGrowth),
      goal('Size of Demo.html, KB', demo.bytes / 1000, maxDemoBytes / 1000),
    ],
  };
}

function kilobytesOf({ bytes, gzippedBytes }: { bytes: number; gzippedBytes: number }) {
  return { kilobytes: bytes / 1000, gzippedKilobytes: gzippedBytes / 1000 };
}
