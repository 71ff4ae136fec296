// Answers the patrol-reports room: parse, read for the actor, return. Who reported, and on what day, is never answered.
import { parseMonth } from '@jinyun/kit/given-month';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, loaderOf } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { sql } from '@mikro-orm/postgresql';
import { Activity } from '../activities/entities.ts';
import { type CountedRow, countShown, countsOf, type OriginCount, startOfMonth } from '../activities/rules.ts';
import { PatrolReport } from './entities.ts';

type WithId = { id: string };
type PatrolReportFilters = PageArguments & {
  activity?: string | null;
  township?: string;
  month?: string;
  origin?: Origin;
};

export const patrolReportResolvers: ResolverMap = {
  Query: {
    patrolReport: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, PatrolReport, parseId('patrol-report', 'id', id)),
    patrolReports: listReports,
  },
  PatrolReport: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, PatrolReport, id),
    activity: ({ activity }: PatrolReport, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Activity, activity?.id),
    township: ({ townshipCode }: PatrolReport) => townshipOf(townshipCode ?? ''),
    reportedMonth: ({ reportedOn }: PatrolReport) => reportedOn?.slice(0, 'YYYY-MM'.length) ?? null,
    // A report is recorded as it comes in: to the second, this would tell what `reportedMonth` keeps back.
    recordedAt: ({ recordedAt }: PatrolReport) => startOfMonth(recordedAt),
  },
  Activity: {
    patrolReports: async ({ id, origin }: Activity, _: unknown, context) => ({
      total: countShown(origin, await reportsOf(context, id)),
    }),
  },
};

/** By month, never by day: a filter on days would tell what the field keeps back. */
function listReports(_: unknown, filters: PatrolReportFilters, { actor, data }: RequestContext) {
  const { activity: of, township, month, origin, ...page } = filters;
  const activity = of == null ? null : parseId('activity', 'activity', of);
  const days = parseMonth('month', month);
  const reportedOn = days === null ? null : { $gte: days.from, $lt: days.until };
  const townshipCode = parseTownship('township', township);
  const where = matching<PatrolReport>({ activity, townshipCode, reportedOn, origin });
  return readPage(actor, data, PatrolReport, {
    where,
    orderBy: { id: 'asc' },
    page,
    countBy: { township: 'townshipCode', month: 'reportedOn' },
  });
}

/** Reports of an activity by origin, counted in SQL: one statement for all activities asked for in one tick. */
function reportsOf({ data }: RequestContext, activityId: string): Promise<readonly OriginCount[]> {
  return loaderOf<readonly OriginCount[]>(data, 'patrol reports counted by activity', async (activityIds) => {
    const counting = data.em
      .createQueryBuilder(PatrolReport, 'report')
      .select([
        sql`${sql.ref('report.activity_id')}`.as('parent'),
        sql`${sql.ref('report.origin')}`.as('origin'),
        sql`count(*)::int`.as('row_count'),
      ] as never)
      .where({ activity: { $in: [...activityIds] } })
      .groupBy(['report.activity', 'report.origin'] as never);
    await counting.applyFilters();
    const rows: CountedRow[] = await counting.execute('all', false);
    return countsOf(activityIds, rows);
  }).load(activityId);
}
