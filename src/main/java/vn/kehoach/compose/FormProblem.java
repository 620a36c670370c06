package vn.kehoach.compose;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** A theme whose values are not those of the official form. */
public sealed interface FormProblem extends Problem {
    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /**
     * @param clause of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I
     */
    record PageOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-01");
        }
    }

    record TypeOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-03");
        }
    }

    record ParagraphOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-15");
        }
    }

    record PageNumberOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-16");
        }
    }

    record StampOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-21");
        }
    }

    record RuleOutsideDecree(String key, String value, String allowed, String clause)
            implements FormProblem {
        @Override
        public Code code() {
            return new Code("TT-17");
        }
    }
}
