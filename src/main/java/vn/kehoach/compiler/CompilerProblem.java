package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;

/** What only shows once all of a plan is at hand. */
public sealed interface CompilerProblem extends NeverSilenced {
    /** The outputs are named after the id, and people look for them under the folder's name. */
    record IdDiffersFromFolder(String id, String folder) implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("FLD-90");
        }
    }

    /** Nothing but comments: a plan that says nothing would have no problem either. */
    record PlanFileEmpty() implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("FLD-91");
        }
    }

    /** A character that the fonts cannot print. */
    record MissingGlyph(String character, String codePoint, String font)
            implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("TT-04");
        }
    }

    /** More letters than the register of outgoing documents takes. */
    record RegistrationTooLong(RegisteredField field, int length, int most)
            implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("OUT-03");
        }
    }
}
