/**
 * The mark of the platform: one store (the bar) that carries three sites. Drawn here, as a data address, so
 * that no browser asks any host for `/favicon.ico`.
 */
const SHAPE =
  '<rect width="32" height="32" rx="6" fill="#9f2b24"/>' +
  '<path d="M7 8h4v10H7zM14 8h4v10h-4zM21 8h4v10h-4zM7 21h18v4H7z" fill="#fff"/>'

export const brandIcon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${SHAPE}</svg>`,
)}`
