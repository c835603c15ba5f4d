// An answer before it is JSON. Members come as pairs because a JavaScript object would sort numeric keys, and the server's row
// order is part of the answer.

export type Members = Iterable<readonly [string, Json]>;
export type Json = string | number | Members;
