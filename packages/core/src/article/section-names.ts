/** Names that newspapers give to their sections, lower case. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(`
news|local news|latest news|world|world news|us news|u.s. news|uk news|national|international|politics|policy|elections|opinion|opinions|editorial|commentary|analysis|business|economy|finance|money|markets|
technology|tech|science|health|education|environment|climate|energy|crime|justice|law|military|defense|religion|society|culture|arts|arts & culture|books|film|movies|music|tv|television|theatre|
entertainment|celebrity|celebrities|gaming|games|lifestyle|life|style|fashion|beauty|food|food & drink|travel|sport|sports|football|soccer|nba|nfl|nhl|mlb|ncaa|golf|tennis|cricket|rugby|boxing|cars|autos|
real estate|property|obituaries|weather|features|security|africa|asia|europe|middle east|americas|australia|
politik|wirtschaft|kultur|gesellschaft|wissen|wissenschaft|gesundheit|panorama|meinung|reise|digital|netzwelt|feuilleton|ausland|inland|lokales|
politique|économie|société|monde|sciences|santé|planète|
política|economía|sociedad|cultura|deportes|mundo|internacional|ciencia|salud|opinión|tecnología|nacional|
politica|economia|cronaca|esteri|salute|scienze|mondo|esporte|saúde|brasil
`.trim().split('|').map((name) => name.trim()));
