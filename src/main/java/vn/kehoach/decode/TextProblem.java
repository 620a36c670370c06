package vn.kehoach.decode;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Severity;

import java.util.List;

/** What can be wrong inside a text. */
sealed interface TextProblem extends DecodeProblem {
    record UnclosedReference() implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-01");
        }
    }

    record NestedReference() implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-02");
        }
    }

    record EmptyReference() implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-03");
        }
    }

    record UnknownReferenceKind(String kind, List<String> nearest, List<String> known)
            implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-04");
        }
    }

    record MalformedReferenceId(String id, String proposal) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-05");
        }
    }

    record UnknownReferenceForm(String form, List<String> nearest, List<String> known)
            implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-06");
        }
    }

    record FormWithoutMeaning(String form, String kind) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-07");
        }
    }

    record UncountableThings(String things, List<String> nearest, List<String> known)
            implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-08");
        }
    }

    record GroupWithoutMeaning(String things) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-09");
        }
    }

    record YearMissing(String id) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-10");
        }
    }

    record YearMalformed(String year) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-11");
        }
    }

    record ReferenceInPlainWords() implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-12");
        }
    }

    /** Printed as it stands, braces and all. */
    record NearlyReference(String written, String meant) implements TextProblem {
        @Override
        public Code code() {
            return new Code("TXT-13");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
