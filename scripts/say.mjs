/** What went wrong outside our code, said in one line to the person who ran the command. */
export class Failure extends Error {}

/** One line of progress, in plain words. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Says what is going on, and afterwards how long it took. */
export async function during(what, work) {
  const since = Date.now();
  say(`${what} …`);
  const result = await work();
  say(`${what}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
  return result;
}
