import { tellStory } from "./program.ts";

/** What Playwright does once before all journeys; what it returns comes after them. */
export default tellStory;
