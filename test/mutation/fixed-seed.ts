import fc from 'fast-check';

// Whether a mutant survives must not hang on the numbers that a property happens to draw; and what twenty examples do not show, an
// example of its own should.
fc.configureGlobal({ seed: 1, numRuns: 20 });
