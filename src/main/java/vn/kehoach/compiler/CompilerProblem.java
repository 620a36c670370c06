package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.FontStyle;

import java.util.List;

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

    /** Only files of certain names are read. */
    record FileUnread(List<String> nearest) implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("SRC-09");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * All files of a plan together.
     *
     * @param limit in millions of characters
     */
    record PlanTooLarge(int limit) implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("SRC-06");
        }
    }

    /**
     * A file of licensed fonts that cannot be used.
     *
     * @param family that it says it is of, empty where that does not matter
     * @param asked the style that it is to serve as
     */
    record FontUnusable(FontDefect defect, String family, FontStyle asked)
            implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("TPL-09");
        }
    }

    /** The decree knows one family. */
    record FontNotTimesNewRoman(String family) implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("TPL-10");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Lines and pages end elsewhere than with the bundled fonts.
     *
     * @param letters how many are wider or narrower
     */
    record FontWidthsDiffer(String family, FontStyle style, int letters, String example)
            implements CompilerProblem {
        @Override
        public Code code() {
            return new Code("TPL-10");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
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
