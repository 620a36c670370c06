package vn.kehoach.decode;

import vn.kehoach.diagnostic.NeverSilenced;

/** What decoding can find wrong. */
sealed interface DecodeProblem extends NeverSilenced
        permits KeyProblem, ValueProblem, TextProblem {}
