import crypto from 'node:crypto'

// One process runs many files (vitest.config.ts): the copies are made before any of them builds the real config.
import './pristine'

/** Rounds for the passwords of tests; Payload takes 600,000, a tenth of a second for each person of each suite. */
const ROUNDS = 1000

const derive = crypto.pbkdf2
crypto.pbkdf2 = (password, salt, _rounds, ...rest) => derive(password, salt, ROUNDS, ...rest)
