import { admission } from "#modules/admission";
import { aftercare } from "#modules/aftercare";
import { archive } from "#modules/archive";
import { areas } from "#modules/areas";
import { attendance } from "#modules/attendance";
import { communities } from "#modules/communities";
import { conversation } from "#modules/conversation";
import { enrolment } from "#modules/enrolment";
import { events } from "#modules/events";
import { imports } from "#modules/imports";
import { library } from "#modules/library";
import { news } from "#modules/news";
import { newsletter } from "#modules/newsletter";
import { organisations } from "#modules/organisations";
import { people } from "#modules/people";
import { proposals } from "#modules/proposals";
import { questions } from "#modules/questions";
import { requests } from "#modules/requests";
import { specialists } from "#modules/specialists";
import { support } from "#modules/support";
import { table } from "#modules/table";
import type { HouseModule } from "#platform/module";

/** The modules of the public and community site, ground floor first: each may use the front doors of those before it. */
export const siteModules: readonly HouseModule[] = [
  people,
  areas,
  organisations,
  imports,
  table,
  events,
  communities,
  enrolment,
  conversation,
  admission,
  attendance,
  aftercare,
  proposals,
  questions,
  support,
  specialists,
  requests,
  library,
  news,
  newsletter,
  archive,
];

/** Modules that only know something (no pages, no tables): every module after the one named may use them. */
export const knowledge = ["programme", "discretion", "vocabulary", "salvage"] as const;
