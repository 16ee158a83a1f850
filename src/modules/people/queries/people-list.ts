import { type SQL, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import { type SiteRole, siteRoles } from "../roles.ts";

export const peoplePerPage = 25;

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisationName: string;
  readonly portrait: number;
  readonly roles: readonly SiteRole[];
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** How many match, over all pages. */
  readonly found: number;
  /** How many people there are, and how many have each role now. */
  readonly counts: Readonly<Record<SiteRole | "all", number>>;
}

interface Question {
  /** Part of a name, an address or an organisation; "" for everyone. */
  readonly search: string;
  readonly role: SiteRole | null;
  /** From 1. */
  readonly page: number;
}

/** People by name, for administrators. */
export function peopleList(act: Act, { search, role, page }: Question): Promise<PeopleList> {
  authorise(can.administerPeople(act.actor));
  const now = sql`${act.now.toISOString()}::timestamptz`;
  const counts = sql`g.since <= ${now} and (g.until is null or g.until > ${now})`;
  const conditions: SQL[] = [];
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(sql`p.id in (select id from person where email ilike ${like}
      union select person_id from profile where name ilike ${like} or organisation_name ilike ${like})`);
  }
  if (role)
    conditions.push(sql`p.id in (select g.person_id from site_grant g where g.role = ${role} and ${counts})`);
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;

  return act.asSystem("show an administrator who there are", async (house) => {
    const list = await house.tx.execute<Row>(sql`
      select p.id, p.email, coalesce(f.name, '') as name, coalesce(f.organisation_name, '') as organisation_name,
        coalesce(f.portrait, 0) as portrait, count(*) over ()::int as found,
        array(select g.role from site_grant g where g.person_id = p.id and ${counts} order by g.role) as roles
      from person p left join profile f on f.person_id = p.id ${where}
      order by f.name nulls last, p.email limit ${peoplePerPage} offset ${(page - 1) * peoplePerPage}`);
    const perRole = await house.tx.execute<{ role: SiteRole; count: number }>(
      sql`select g.role, count(distinct g.person_id)::int as count from site_grant g where ${counts} group by g.role`,
    );
    const all = await house.tx.execute<{ count: number }>(sql`select count(*)::int as count from person`);
    return {
      people: list.rows.map(({ organisation_name, ...row }) => ({
        ...row,
        organisationName: organisation_name,
      })),
      found: list.rows[0]?.found ?? 0,
      counts: {
        all: all.rows[0]?.count ?? 0,
        ...(Object.fromEntries(
          siteRoles.map((each) => [each, perRole.rows.find((row) => row.role === each)?.count ?? 0]),
        ) as Record<SiteRole, number>),
      },
    };
  });
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisation_name: string;
  readonly portrait: number;
  readonly found: number;
  readonly roles: readonly SiteRole[];
}
