// What the rows of the department let one say, how exactly a lead's time may be told, and what stands in for a reporter.
// Pure: no database, no clock; no name, address or account of a reporter passes through here.
import { createHash, createHmac } from 'node:crypto';
import { isComplete, type Provenance } from '@jinyun/kit/provenance';
import { atLeast, exactly, type Quantity, unknown } from '@jinyun/kit/quantity';
import type { Role } from '@jinyun/schema/actor';
import { citeArticle } from '@jinyun/schema/article';
import type { LeadChannel } from './entities.ts';

const MONTH_IN_CHINA = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' });

/** Fewer leads than this, counted by what leads to their reporters, could be told apart by who was there. */
const REPORTERS_MIN = 10;

/** The calendar month in China of an instant, as `2022-02`; null where the instant is unknown. */
export function monthOf(instant: Date | null | undefined): string | null {
  if (instant == null) return null;
  const parts = new Map(MONTH_IN_CHINA.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}`;
}

/** The first instant of that month: what may be told of an instant that would point at a reporter. */
export function startOfMonth(instant: Date): Date {
  return new Date(`${monthOf(instant)}-01T00:00:00+08:00`);
}

/**
 * How many rows are known under a parent that lists not all of them: a lower bound, there may be more than are told of.
 * Synthetic rows are never counted; no row left is unknown, not zero.
 */
export function countKnown(rows: readonly Provenance[]): Quantity {
  const real = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
  if (real.length === 0) return unknown();
  const sentenceIds = new Set(real.flatMap(({ citations }) => citations));
  return { ...atLeast(real.length), knowledge: 'COMPUTED', citations: [...sentenceIds].map(citeArticle) };
}

/** `countKnown` under a row of ours: what the house made up is all there, and its number is as made up as itself. */
export function countUnder(parent: Pick<Provenance, 'origin'>, rows: readonly Provenance[]): Quantity {
  if (!isComplete(parent)) return countKnown(rows);
  return { ...exactly(rows.length), knowledge: parent.origin, citations: [] };
}

/**
 * An observer's number of leads in whole tens: told exactly, a number that grows by one would say whose lead came in since.
 * Fewer than ten are not told apart from none.
 */
export function countInTens(leadCount: number): Quantity {
  return countAmongMany(leadCount - (leadCount % REPORTERS_MIN));
}

/** A number of leads where fewer could point at a reporter: those fewer are not told apart from none, nor is any sentence. */
export function countAmongMany(leadCount: number): Quantity {
  if (leadCount < REPORTERS_MIN) return unknown();
  return { ...atLeast(leadCount), knowledge: 'COMPUTED', citations: [] };
}

const TRACKING_LETTERS = 20;
/** Without I, L, O and U, which are misread on paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The tracking number of a submission, 100 bits in Crockford's base 32. It is made of a random salt that is kept and of
 * the key that only the sender knows, so the table alone does not tell it, and the same request gets the same number.
 */
export function trackingNoOf(salt: string, idempotencyKey: string): string {
  const bytes = createHmac('sha256', salt).update(idempotencyKey).digest().subarray(0, TRACKING_LETTERS);
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** What the table keeps of a tracking number, however it was written down. */
export function hashOfTracking(trackingNo: string): string {
  return createHash('sha256').update(trackingNo.replaceAll(/[\s-]/g, '').toUpperCase()).digest('hex');
}

/** The same for the same person and lead, another for any other lead. */
export function personDigest(leadId: string, subject: string): string {
  return createHash('sha256').update(`${leadId}\n${subject}`).digest('hex');
}

const CHANNELS: Readonly<Partial<Record<Role, LeadChannel>>> = {
  public: 'PUBLIC',
  resident: 'PUBLIC',
  member: 'PUBLIC',
  observer: 'OBSERVER',
  post_officer: 'POLICE_REFERRAL',
  post_director: 'POLICE_REFERRAL',
};

/** The way a lead came, by the role its submitter acts in. */
export function channelOf(role: Role): LeadChannel {
  return CHANNELS[role] ?? 'OTHER';
}
