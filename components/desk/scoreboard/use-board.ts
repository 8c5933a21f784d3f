import { useMemo, useState } from 'react';
import { accountOf, type Counted, type Scoreboard, scoreboardOf, tierOf, tiersOf } from '@/lib/app/scoreboard';
import { type Periods, periodsOf } from '@/lib/scores/periods';
import type { Read } from './use-scoreboard';

/** What the pages of the scoreboard are made of: the customers who were chosen, counted. */
export interface BoardProps extends Pick<Read, 'at' | 'standards'> {
  counted: readonly Counted[];
  board: Scoreboard;
  periods: Periods;
  /** Of everybody counted, by id. */
  names: ReadonlyMap<string, string>;
}

export interface UsedBoard {
  board: BoardProps | null;
  tiers: readonly string[];
  accounts: readonly string[];
  /** Null: all tiers. */
  tier: string | null;
  chooseTier(tier: string | null): void;
  /** A part of an account's name; empty: all. */
  account: string;
  chooseAccount(account: string): void;
}

/** The scoreboard of one tier, of the accounts that were named, or of all. */
export function useBoard(read: Read | null): UsedBoard {
  const [tier, chooseTier] = useState<string | null>(null);
  const [account, chooseAccount] = useState('');
  const all = read?.counted ?? none;
  const named = account.trim().toLowerCase();
  const counted = useMemo(
    () =>
      all.filter(
        (one) =>
          (tier === null || tierOf(one) === tier) && (named === '' || accountOf(one).toLowerCase().includes(named)),
      ),
    [all, tier, named],
  );
  const names = useMemo(
    () => new Map(all.map(({ tallied: { customer } }) => [customer.id, customer.body.name])),
    [all],
  );
  const tiers = useMemo(() => tiersOf(all), [all]);
  const accounts = useMemo(() => accountsOf(all), [all]);
  const board = useMemo(() => {
    if (!read) return null;
    const { at, standards } = read;
    return {
      at,
      standards,
      counted,
      names,
      periods: periodsOf(standards.zone, at),
      board: scoreboardOf(counted, standards, at),
    };
  }, [read, counted, names]);
  return { board, tiers, accounts, tier, chooseTier, account, chooseAccount };
}

/** So many are offered by name; any can be typed. */
const OFFERED = 200;

/** Those with the most customers first. */
function accountsOf(counted: readonly Counted[]): string[] {
  const sizes = new Map<string, number>();
  for (const one of counted) {
    const account = accountOf(one);
    if (account !== '') sizes.set(account, (sizes.get(account) ?? 0) + 1);
  }
  return [...sizes]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, OFFERED)
    .map(([account]) => account);
}

const none: readonly Counted[] = [];
