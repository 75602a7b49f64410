/** Which addresses a page may be fetched from: http(s) on the public net, unless the user allows private ones. */
import * as l10n from '@vscode/l10n';
import ipaddr from 'ipaddr.js';

/** An address of a page that will not be fetched; the message is a full sentence for a person. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Names that never lead out of the user's own network (RFC 6761, 6762, 8375 and the habits of routers). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid)\.?$/i;

/** Whether an IP address is one of the public net. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of an IPv6 one is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * The address as a URL. Throws `RefusedAddress` for what is no http(s) address, has a password in it, or, unless they
 * are allowed, names a host of a private network. Names are looked up when the connection is made, not here.
 */
export function checkedUrl(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw new RefusedAddress(l10n.t('“{0}” is not a web address.', address));
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedAddress(l10n.t('Only http and https addresses are fetched, not {0}', url.protocol));
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddress(l10n.t('The address holds a user name or a password; it is not fetched.'));
  if (allowPrivate) return url;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isNumber = ipaddr.isValid(host);
  if (isNumber ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.'))
    throw new RefusedAddress(privateHost(host));
  return url;
}

/** What to say of a host of a private network. */
export function privateHost(host: string): string {
  return l10n.t(
    '{0} is an address of a private network; those are fetched only where that is allowed.',
    host,
  );
}
