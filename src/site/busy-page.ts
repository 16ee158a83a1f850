/** What is read when the house is full: small, made once, and without a look at the database. */
export const busyPage = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Even druk – Schakel</title>
<h1>Het is even heel druk</h1>
<p>Wacht een paar tellen en probeer het opnieuw. Had je iets getypt? Ga terug: je tekst staat er nog.</p>
<p lang="en">It is very busy. Wait a few seconds and try again. Were you writing? Go back: your text is still there.</p>
</html>
`;
