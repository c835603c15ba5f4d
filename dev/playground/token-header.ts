// The header in which the playground's page sends its token.
export const tokenHeader = 'x-playground-token';
