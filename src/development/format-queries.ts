import { readFileSync, writeFileSync } from 'node:fs';
import { formattedQueries, queryPath } from './formatted-queries.ts';
import { formattedSql } from './formatted-sql.ts';

// Sets the queries in their one style: `npm run format`.
for (const file of formattedQueries()) {
  const sql = readFileSync(queryPath(file), 'utf8');
  const formatted = formattedSql(sql);
  if (formatted !== sql) {
    writeFileSync(queryPath(file), formatted);
    console.log(`queries/${file}`);
  }
}
