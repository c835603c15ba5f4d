// The bundle of the sources as they are now, built when no process has done so yet. For all that runs it; what ships or
// is about the build itself calls buildBundle().
import { type Bundle, buildBundle } from './bundle';
import { CachedBuild } from './cached-build';

export async function builtBundle(): Promise<Bundle> {
  const cached = new CachedBuild('bundle.json');
  return JSON.parse(cached.read() ?? cached.save(JSON.stringify(await buildBundle()))) as Bundle;
}
