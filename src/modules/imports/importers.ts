import { areaImporters } from "#modules/areas";
import { organisationImporters } from "#modules/organisations";
import type { AnyImporter } from "#platform/imports";

/** Every official file this house can take over, in the order in which a new house does. */
export const importers: readonly AnyImporter[] = [...areaImporters, ...organisationImporters];
