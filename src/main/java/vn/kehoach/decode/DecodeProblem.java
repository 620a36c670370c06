package vn.kehoach.decode;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;

/** What decoding can find wrong. */
sealed interface DecodeProblem extends Problem permits KeyProblem, ValueProblem, TextProblem {
    /** What later stages rely on cannot be wished away. */
    @Override
    default Silence silence() {
        return severity() == Severity.ERROR ? Silence.NEVER : Silence.ALLOWED;
    }
}
