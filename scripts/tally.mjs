import { Failure, say } from "./say.mjs";

/**
 * Runs suites one after the other and adds up what they tell: names of what passed, failed and was skipped.
 * The last line is the sum, alone, for people and programs. A suite that cannot tell counts as one failure.
 */
export async function tally(suites, words = []) {
  const all = { passed: [], failed: [], skipped: [] };
  const failures = [];
  for (const suite of suites) {
    const results = await outcome(suite, words);
    for (const kind of Object.keys(all)) all[kind].push(...(results?.[kind] ?? []));
    failures.push(...(results?.failed ?? []).map((name) => `${titleOf(suite)}: ${name}`));
  }

  // What one engine skips because only the other can show it, is not skipped.
  const skipped = all.skipped.filter((name) => !all.passed.includes(name) && !all.failed.includes(name));
  if (all.failed.length + skipped.length > 0) say("");
  for (const name of skipped) say(`skipped  ${name}`);
  for (const name of failures) say(`FAILED   ${name}`);
  const counts = [`${all.passed.length} passed`, `${all.failed.length} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  say(`\n${counts.join(", ")}`);
  return all.failed.length === 0 && all.passed.length > 0 ? 0 : 1;
}

async function outcome(suite, words) {
  const since = Date.now();
  say(`\n== ${titleOf(suite)}`);
  try {
    return await suite(words);
  } catch (error) {
    say(error instanceof Failure ? error.message : String(error.stack));
    return { failed: [error.message] };
  } finally {
    say(`== ${titleOf(suite)}: ${Math.round((Date.now() - since) / 1000)} s`);
  }
}

function titleOf(suite) {
  return suite.title ?? suite.name;
}
