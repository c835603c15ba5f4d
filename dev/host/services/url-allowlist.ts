// urlFetchWhitelist of the manifest. Source: manifest/allowlist-url: prefixes, https only, a path is required, one leading
// `*.` wildcard.

export function checkAllowlist(prefixes: readonly string[]): void {
  for (const prefix of prefixes)
    if (!/^https:\/\/(\*\.)?[^/*]+\//.test(prefix))
      throw new Error(
        `urlFetchWhitelist in appsscript.json holds "${prefix}". Each entry must start with https:// and have a path, if only "/".`,
      );
}

export function isAllowed(prefixes: readonly string[] | undefined, url: URL): boolean {
  return prefixes === undefined || prefixes.some(prefix => matches(prefix, url));
}

function matches(prefix: string, url: URL): boolean {
  if (!prefix.startsWith('https://*.')) return url.href.startsWith(prefix);
  const [host, ...path] = prefix.slice('https://*.'.length).split('/');
  return (
    url.protocol === 'https:' &&
    url.hostname.endsWith(`.${host}`) &&
    `${url.pathname}${url.search}`.startsWith(`/${path.join('/')}`)
  );
}
