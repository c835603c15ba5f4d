// What is wrong with a query, in Sheets' own words where they are known.

export class QueryError extends Error {}
