// What the script Demo.html gives: the demo account's answers, as CoinTracking would send them. It is no part of Code.js, because
// most cells don't need it.
import type { Demo } from '../core/ports';
import { todaysAccount } from './account/todays-account';
import { methods } from './methods/methods';
import { Parameters } from './methods/parameters';
import { parsedMembers } from './methods/parsed';

export const answer: Demo['answer'] = (method, parameters, nowMillis) => {
  const { account, endSeconds } = todaysAccount(nowMillis);
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const fields = new Parameters(new Map(given.map(([name, value]) => [name, String(value)])));
  const members = methods.get(method)!(account, fields, nowMillis);
  return { answer: parsedMembers(members), validUntilMillis: endSeconds * 1000 };
};
