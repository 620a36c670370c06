package vn.kehoach.decode;

import vn.kehoach.diagnostic.Problem;

/** What decoding can find wrong. */
sealed interface DecodeProblem extends Problem permits KeyProblem, ValueProblem, TextProblem {}
