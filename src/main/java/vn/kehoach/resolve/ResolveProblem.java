package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Reference.Form;

import java.time.LocalDate;
import java.util.List;

/** What can be wrong between the parts of a plan. */
public sealed interface ResolveProblem extends NeverSilenced {
    record UnknownReference(EntityKind kind, String id, List<String> nearest)
            implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-01");
        }
    }

    /** Many uses, and nothing that any of them could mean. */
    record NothingDeclared(EntityKind kind, String file) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-01");
        }
    }

    record ReferenceOfWrongKind(EntityKind kind, String id, EntityKind found)
            implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-02");
        }
    }

    record DuplicateId(EntityKind kind, String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-03");
        }
    }

    record DuplicateTaskId(String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("TSK-01");
        }
    }

    /** A pointer in prose to an appendix that there is not. */
    record PointerToNoAppendix(String id, List<String> nearest) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("APX-03");
        }
    }

    /** A pointer in prose to a section, task, goal or indicator that there is not. */
    record PointerToNothing(EntityKind kind, String id, List<String> nearest)
            implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("XRF-01");
        }
    }

    /** One id for an assignee and an instrument: {@code ${id}} could mean either. */
    record AmbiguousId(String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-04");
        }
    }

    record Cycle(EntityKind kind, List<String> path) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-05");
        }
    }

    /** Not endless, and yet longer than anything that can be printed. */
    record ChainTooLong(EntityKind kind, String id, int limit) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-05");
        }
    }

    /** A form that the thing named does not have. */
    record FormNotAvailable(EntityKind kind, String id, Form form) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-06");
        }
    }

    record YearWithoutValue(String indicator, int year, List<Integer> years)
            implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-07");
        }
    }

    /** A reference to something that stands in no block, so that it has no number. */
    record ReferenceToUnprinted(EntityKind kind, String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-08");
        }
    }

    record PrintedTwice(EntityKind kind, String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-09");
        }
    }

    record NothingToPrint(EntityKind kind, String file) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-11");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NeverPrinted(EntityKind kind, String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("REF-10");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An assignee named after its last day. */
    record AssigneeAbolished(
            String name, LocalDate until, LocalDate judgedOn, List<String> successors)
            implements ResolveProblem, Recurring {
        @Override
        public Code code() {
            return new Code("AGC-01");
        }
    }

    /** An assignee named before its first day, or between two names. */
    record AssigneeNotYetFormed(String name, @Nullable LocalDate from, LocalDate judgedOn)
            implements ResolveProblem, Recurring {
        @Override
        public Code code() {
            return new Code("AGC-20");
        }
    }

    record IssuerWithoutLetterhead(String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("TT-30");
        }
    }

    record IssuerWithoutSymbol(String id) implements ResolveProblem {
        @Override
        public Code code() {
            return new Code("TT-31");
        }
    }
}
